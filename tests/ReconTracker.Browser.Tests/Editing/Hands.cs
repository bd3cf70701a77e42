using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>Someone who writes with the keyboard alone; counts every stroke.</summary>
internal sealed class Hands(IPage page)
{
    public int Strokes { get; private set; }

    public Task PressAsync(string key)
    {
        Strokes++;
        return page.Keyboard.PressAsync(key);
    }

    public Task TypeAsync(string text)
    {
        Strokes += text.Length;
        return page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes down the form until a field has the focus.</summary>
    public async Task ToAsync(string field)
    {
        for (var stops = 0; stops < 80; stops++)
        {
            if (await page.EvaluateAsync<bool>("field => document.activeElement.matches(field)", field))
            {
                return;
            }

            await PressAsync("Alt+ArrowDown");
        }

        throw new ShouldAssertException($"The keyboard does not reach {field}.");
    }

    public async Task WriteAsync(string field, string text)
    {
        await ToAsync(field);
        await TypeAsync(text);
    }

    /// <summary>Names a record in the picker that has the focus: types, waits for what is found, takes the first.</summary>
    public async Task PickAsync(string words, string found)
    {
        await TypeAsync(words);
        await Assertions.Expect(page.Locator(".picker .suggested:not([hidden]) .option").First).ToContainTextAsync(found);
        await PressAsync("Enter");
    }

    /// <summary>Adds a thing to a list, and goes on in its first field.</summary>
    public async Task AddAsync(string list)
    {
        await ToAsync($"[data-add='{list}']");
        await PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.activeElement.matches('.item input, .item select, .item textarea') && !document.activeElement.value");
    }

    /// <summary>Adds evidence for the field that has the focus.</summary>
    public async Task CiteAsync(string? source, string paragraph, string fragment)
    {
        await PressAsync("Alt+Enter");
        await page.WaitForFunctionAsync("() => document.activeElement.closest('.claim[open]')");
        if (source is not null)
        {
            await PickAsync(source, source);
        }

        await WriteAsync(".claim[open] [data-path$='/paragraph'] input", paragraph);
        await PressAsync("Alt+ArrowDown");
        await TypeAsync(fragment);
    }
}
