using Microsoft.AspNetCore.Components.Server.Circuits;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Editing;

/// <summary>A circuit's place among those of its owner, taken while it is connected; a circuit too many ends with an error.</summary>
internal sealed class CircuitSeat(StandingWatch watch, OpenCircuits open) : CircuitHandler
{
    private Guid _account;

    public override async Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        _account = (await watch.GetAuthenticationStateAsync()).User.Standing()?.Account ?? throw new InvalidOperationException("Only people who signed in open circuits.");
        if (!open.TryEnter(_account, circuit.Id))
        {
            throw new InvalidOperationException($"More than {OpenCircuits.Most} circuits for one account.");
        }
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        open.Leave(_account, circuit.Id);
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken) => OnConnectionDownAsync(circuit, cancellationToken);
}
