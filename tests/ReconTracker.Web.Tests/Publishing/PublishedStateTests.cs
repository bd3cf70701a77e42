using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Publishing;

namespace ReconTracker.Web.Tests.Publishing;

/// <summary>Whoever published something is led to it when pages show it, and not before.</summary>
public sealed class PublishedStateTests(SeededApp app)
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Wait_ForAnEdit_EndsWhenItsPagesAreShown()
    {
        var (state, edit) = (new PublishedState(), await NewestEditAsync());
        var wait = state.UntilShownAsync(edit, Long);

        state.Show(new Edition(edit.Id - 1, null, null));
        (await Task.WhenAny(wait, Task.Delay(50))).ShouldNotBe(wait);
        state.Show(new Edition(edit.Id, null, null));
        await wait;
        await state.UntilShownAsync(edit, Long);
    }

    [Fact]
    public async Task Wait_ForAListenerThatHearsNothing_HasAnEnd()
    {
        var edit = await NewestEditAsync();
        var clock = Stopwatch.StartNew();

        await new PublishedState().UntilShownAsync(edit, TimeSpan.FromMilliseconds(50));

        clock.Elapsed.ShouldBeInRange(TimeSpan.FromMilliseconds(40), Long);
    }

    [Fact]
    public async Task Wait_InTheApplication_EndsWithThePagesOfTheEdit()
    {
        await using var own = await app.StartAsync();
        var address = new Uri("/topics/elections", UriKind.Relative);
        (await own.Client.GetStringAsync(address)).ShouldNotContain("Said otherwise.");
        await using var db = SeededApp.Connect(own.ConnectionString);
        var topic = await db.RecordAsync<TopicRecord>(RecordKind.Topic, new("elections"));
        await db.ApplyAsync(topic! with { Definition = "Said otherwise." });
        var edit = new Edit("Amal", "A test.", DateTimeOffset.UtcNow);

        await db.SaveAsync(edit);
        await own.Services.GetRequiredService<PublishedState>().UntilShownAsync(edit, Long);

        (await own.Client.GetStringAsync(address)).ShouldContain("Said otherwise.");
    }

    private async Task<Edit> NewestEditAsync()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        return await db.Edits.OrderByDescending(edit => edit.Id).FirstAsync();
    }
}
