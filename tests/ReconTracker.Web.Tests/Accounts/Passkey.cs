using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>A passkey (WebAuthn 3, ES256, no attestation) without a device around it.</summary>
internal sealed class Passkey : IDisposable
{
    private const byte PresentAndVerified = 0x05;
    private const byte HoldsKey = 0x40;

    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private string _owner = "";

    public void Dispose() => _key.Dispose();

    /// <summary>Makes the passkey on the page of one's own account.</summary>
    public async Task<Visitor.Seen> AddAsync(Person person)
    {
        var form = (IHtmlFormElement)(await person.Visitor.OpenAsync("/account")).Page!.GetElementById("passkey-add").ShouldNotBeNull();
        using var asked = await AskAsync(person.Visitor, "/account/passkeys/options", form);
        _owner = asked.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        var client = Client("webauthn.create", asked);
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)Made.Length, .. Made];
        return await person.Visitor.SendAsync(form, ("name", "key"), ("credential", Credential(new { clientDataJSON = Text(client), attestationObject = Text(attestation), transports = Array.Empty<string>() })));
    }

    /// <summary>Signs in with it.</summary>
    public async Task<Visitor.Seen> SignInAsync(Visitor visitor)
    {
        var form = (IHtmlFormElement)(await visitor.OpenAsync("/account/sign-in")).Page!.GetElementById("passkey-in")!;
        using var asked = await AskAsync(visitor, "/account/sign-in/passkey/options", form);
        var (client, shown) = (Client("webauthn.get", asked), Shown(PresentAndVerified));
        var signature = _key.SignData([.. shown, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return await visitor.SendAsync(form, ("credential", Credential(new { clientDataJSON = Text(client), authenticatorData = Text(shown), signature = Text(signature), userHandle = _owner })));
    }

    private byte[] Made
    {
        get
        {
            var point = _key.ExportParameters(includePrivateParameters: false).Q;
            var length = new byte[2];
            BinaryPrimitives.WriteInt16BigEndian(length, (short)_id.Length);
            return [.. Shown(PresentAndVerified | HoldsKey), .. new byte[16], .. length, .. _id, 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        }
    }

    private static byte[] Shown(int flags) => [.. SHA256.HashData("localhost"u8), (byte)flags, 0, 0, 0, 0];

    private static byte[] Client(string type, JsonDocument asked) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
    {
        type,
        challenge = asked.RootElement.GetProperty("challenge").GetString(),
        origin = "http://localhost",
        crossOrigin = false,
    }));

    private static async Task<JsonDocument> AskAsync(Visitor visitor, string address, IHtmlFormElement form)
    {
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return JsonDocument.Parse((await visitor.PostAsync(address, ("__RequestVerificationToken", token))).Text);
    }

    private string Credential(object response) => JsonSerializer.Serialize(new { id = Text(_id), rawId = Text(_id), type = "public-key", response, clientExtensionResults = new { }, authenticatorAttachment = "platform" });

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
