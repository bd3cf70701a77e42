using Microsoft.AspNetCore.Components;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Editing;
using ReconTracker.Web.Publishing;

namespace ReconTracker.Web.Editing;

/// <summary>A page of the editing room. Whatever is done on it takes the role that its address asks for, and is done once.</summary>
public abstract class RoomPage : ComponentBase
{
    // a listener that is late must not keep anybody from going on
    private static readonly TimeSpan ShownWithin = TimeSpan.FromSeconds(5);

    private bool _isLeaving;

    /// <summary>Whether something that was asked for is being done.</summary>
    internal bool IsBusy { get; private set; }

    [Inject]
    private protected NavigationManager Location { get; set; } = null!;

    [Inject]
    private StandingWatch Watch { get; set; } = null!;

    [Inject]
    private PublishedState Published { get; set; } = null!;

    /// <inheritdoc cref="StandingWatch.ActAsync"/>
    internal Task<bool> ActAsync(Func<IServiceProvider, Standing, DateTimeOffset, Task> act) => Watch.ActAsync(this, act);

    /// <summary>Does what was asked for. What is asked for meanwhile would be done twice, or to something else than was meant: it is not done.</summary>
    internal async Task OnceAsync(Func<Task> act)
    {
        if (IsBusy)
        {
            return;
        }

        IsBusy = true;
        await act();
        IsBusy = _isLeaving;
    }

    /// <summary>Leads to another page. What is still clicked on this one is not done.</summary>
    internal void LeaveFor(string address, bool isReloaded = false)
    {
        _isLeaving = true;
        Location.NavigateTo(address, isReloaded);
    }

    /// <summary>Waits until readers' pages show what was published: the next thing an editor does is to look at it.</summary>
    internal Task UntilShownAsync(Edit edit) => Published.UntilShownAsync(edit, ShownWithin);
}
