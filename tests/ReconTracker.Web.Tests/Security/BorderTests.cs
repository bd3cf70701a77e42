using System.Net;
using System.Text.Json;

namespace ReconTracker.Web.Tests.Security;

/// <summary>What may come from outside, and what every answer carries.</summary>
public sealed class BorderTests(SeededApp app)
{
    private static readonly string Long = new('a', 10_000);

    [Theory]
    [InlineData("/changes?q=a%00b", 400)]
    [InlineData("/search?q=%EF%BF%BE", 400)]
    [InlineData("/timeline?q=%EF%BF%BE", 400)]
    [InlineData("/people/a%E2%80%AEb", 400)]
    [InlineData("/ar/people/a%E2%80%AEb", 400)]
    [InlineData("/changes?q=%E2%80%AE", 200)]
    [InlineData("/changes?q=%ED%A0%80", 200)]
    [InlineData("/changes?before=%ED%A0%80", 400)]
    [InlineData("/changes?before=abc", 400)]
    [InlineData("/ar/changes?before=99999999999999999999", 400)]
    [InlineData("/changes?before=-5", 200)]
    [InlineData("/changes?q=%zz%c0%af", 200)]
    [InlineData("/people/%zz", 404)]
    [InlineData("/people/%c0%af", 404)]
    [InlineData("/meetings/UPPER.json", 404)]
    [InlineData("/ar/meetings/UPPER.json", 404)]
    [InlineData("/nowhere", 404)]
    [InlineData("/nowhere.csv", 404)]
    [InlineData("/css/base.css", 200)]
    [InlineData("/css/nowhere.css", 404)]
    [InlineData("/codebook.json", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/metrics", 200)]
    public async Task Address_WhateverItIs_IsAnsweredWithTheHeadersAndWithoutACookie(string path, int status)
    {
        using var answer = await app.Client.GetAsync(new Uri(path, UriKind.Relative));

        ((int)answer.StatusCode).ShouldBe(status);
        ShouldBeGuarded(answer);
    }

    [Fact]
    public async Task Query_LongerThanAnyCouldMean_IsRefusedWithTheReason()
    {
        using var answer = await app.Client.GetAsync(new Uri($"/changes?q={Long}", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("8000");
        ShouldBeGuarded(answer);
    }

    [Theory]
    [InlineData("/nowhere.json", null)]
    [InlineData("/nowhere.csv", null)]
    [InlineData("/nowhere", "application/json")]
    [InlineData("/meetings/UPPER.json", null)]
    [InlineData("/changes.json?before=abc", null)]
    public async Task DataAddress_Error_IsProblemDetails(string path, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await app.Client.SendAsync(request);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe((int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/codebook")]
    [InlineData("/quality.json")]
    [InlineData("/css/base.css")]
    [InlineData("/nowhere")]
    public async Task Head_WhereGetAnswers_AnswersTheSameWithoutABody(string path)
    {
        using var get = await app.Client.GetAsync(new Uri(path, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var head = await app.Client.SendAsync(request);

        head.StatusCode.ShouldBe(get.StatusCode);
        head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType);
        ShouldBeGuarded(head);
    }

    [Theory]
    [InlineData("POST", "/codebook")]
    [InlineData("DELETE", "/codebook.json")]
    public async Task ReadingAddress_OtherMethod_IsNotAllowedAndSaysWhatIs(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await app.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
        ShouldBeGuarded(answer);
    }

    internal static void ShouldBeGuarded(HttpResponseMessage answer)
    {
        ((int)answer.StatusCode).ShouldBeLessThan(500);
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("default-src 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");
        answer.Headers.GetValues("Referrer-Policy").ShouldHaveSingleItem().ShouldBe("no-referrer");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }
}
