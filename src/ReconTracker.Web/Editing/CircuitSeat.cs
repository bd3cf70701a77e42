using Microsoft.AspNetCore.Components.Server.Circuits;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Editing;

/// <summary>A circuit's place among those of its owner, taken as long as there is the circuit, connected or not: one that waits for its browser costs as much.</summary>
internal sealed class CircuitSeat(StandingWatch watch, OpenCircuits open) : CircuitHandler
{
    private Guid _account;
    private bool _isTaken;

    /// <summary>Ends a circuit too many: what is thrown while it is drawn is told to the browser, and nothing of it remains.</summary>
    public void RequirePlace()
    {
        if (!_isTaken)
        {
            throw new InvalidOperationException($"More than {OpenCircuits.Most} circuits for one account.");
        }
    }

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        _account = (await watch.GetAuthenticationStateAsync()).User.Standing()?.Account ?? Guid.Empty;
        _isTaken = open.TryEnter(_account, circuit.Id);
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        open.Leave(_account, circuit.Id);
        return Task.CompletedTask;
    }
}
