using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Credence.Sources;

namespace Credence.Portfolio.Signed;

/// <summary>Documents that their issuer no longer stands by: a list signed with the issuer's key, kept and handed out as a file.</summary>
/// <param name="Issuer">Identifier of whoever signed the list (<c>did:key:…</c>).</param>
/// <param name="UpdatedOn">Day it was last signed (UTC), as the issuer says.</param>
/// <param name="Revoked">Ids of documents (<c>urn:uuid:…</c>) with the day each was revoked on.</param>
/// <remarks>Method: docs/method/signed-evidence.md. Its proof is that of the documents (eddsa-jcs-2022); it is no Bitstring Status List, which would have to be fetched.</remarks>
public sealed record RevocationList(string Issuer, DateOnly UpdatedOn, IReadOnlyDictionary<string, DateOnly> Revoked)
{
    private const string Type = "CredenceRevocationList";
    private const string Day = "yyyy-MM-dd";
    private const string Urn = "urn:uuid:";
    private const int MostRevoked = 10_000;
    private const string Next = "Take the list as 'credence key revoke' wrote it";
    private static readonly string[] Members = ["type", "issuer", "updated", "revoked", IntegrityProof.Proof];
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The list with one more document on it; one that is on it keeps its day.</summary>
    /// <param name="id">Id of the document.</param>
    /// <param name="day">Day it is revoked on.</param>
    /// <exception cref="UnusableInputException">It holds as many as are read already.</exception>
    public RevocationList With(string id, DateOnly day)
    {
        var revoked = new SortedDictionary<string, DateOnly>(Revoked.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        if (revoked.TryAdd(id, day) && revoked.Count > MostRevoked)
            throw new UnusableInputException("list of revoked documents", $"holds {MostRevoked:#,0} documents, and a list of more is not read", "Sign with a new key from now on, which has a list of its own, and publish both");
        return this with { UpdatedOn = day > UpdatedOn ? day : UpdatedOn, Revoked = revoked };
    }

    /// <summary>The signed list as text (JSON). The same list and key give the same text.</summary>
    /// <exception cref="ArgumentException">The key is not the issuer's.</exception>
    public string Write(SigningKey key)
    {
        if (key.Public.Did != Issuer)
            throw new ArgumentException("a list is signed by its issuer", nameof(key));
        var document = new JsonObject
        {
            ["type"] = Type,
            ["issuer"] = Issuer,
            ["updated"] = Text(UpdatedOn),
            ["revoked"] = new JsonObject(Revoked.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)Text(one.Value)))),
        };
        return IntegrityProof.Sign(document, key, null, Text(UpdatedOn) + "T00:00:00Z").ToJsonString(Layout) + "\n";
    }

    /// <summary>Reads a list and checks who signed it.</summary>
    /// <param name="where">What it is called.</param>
    /// <param name="bytes">The list.</param>
    /// <exception cref="UnusableInputException">It is no such list, or its signature does not fit.</exception>
    public static RevocationList Read(string where, ReadOnlyMemory<byte> bytes)
    {
        var root = CredentialFile.Parse(where, bytes);
        if (root.ValueKind != JsonValueKind.Object || TextOf(root, "type") != Type || root.EnumerateObject().Any(member => !Members.Contains(member.Name)))
            throw Wrong(where, $"is no list of revoked documents: its 'type' must be {Type}, with no other members than {string.Join(", ", Members)}");
        if (DayOf(TextOf(root, "updated")) is not { } updated || !root.TryGetProperty("revoked", out var revoked) || Entries(revoked) is not { } entries)
            throw Wrong(where, $"'updated' must be a day, and 'revoked' must give 0 to {MostRevoked:#,0} ids ({Urn}…) a day each");
        return TextOf(root, "issuer") is { } issuer && Key(root) is { } key && key.Did == issuer && IntegrityProof.Verify(root, key)
            ? new RevocationList(issuer, updated, entries)
            : throw Wrong(where, "its signature does not fit its issuer: it was changed after it was signed, or somebody else signed it");
    }

    /// <summary>What the list says of a document.</summary>
    /// <param name="id">Id of the document.</param>
    /// <param name="issuer">Its issuer.</param>
    /// <param name="day">Day of the answer.</param>
    public CredentialFinding Of(string id, string issuer, DateOnly day)
    {
        const string Id = "revocation";
        if (Issuer != issuer)
            return new(Id, null, "cannot be told: the list is another issuer's");
        if (UpdatedOn > day && !(Revoked.TryGetValue(id, out var earlier) && earlier <= day))
            return new(Id, null, FormattableString.Invariant($"cannot be told: the list says that it was signed on {UpdatedOn:yyyy-MM-dd}, which is still to come"));
        return Revoked.TryGetValue(id, out var on)
            ? new(Id, false, FormattableString.Invariant($"its issuer revoked it on {on:yyyy-MM-dd}"))
            : new(Id, true, FormattableString.Invariant($"it is not on its issuer's list of {UpdatedOn:yyyy-MM-dd}; a later list may hold it"));
    }

    private static VerificationKey? Key(JsonElement root) =>
        root.TryGetProperty(IntegrityProof.Proof, out var proof) && proof.ValueKind == JsonValueKind.Object
        && TextOf(proof, "type") == IntegrityProof.Type && TextOf(proof, "cryptosuite") == IntegrityProof.Cryptosuite && TextOf(proof, "proofPurpose") == IntegrityProof.Purpose
        && TextOf(proof, "verificationMethod") is { } method && method.Contains('#', StringComparison.Ordinal) ? VerificationKey.Parse(method) : null;

    private static SortedDictionary<string, DateOnly>? Entries(JsonElement revoked)
    {
        if (revoked.ValueKind != JsonValueKind.Object)
            return null;
        var entries = new SortedDictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var one in revoked.EnumerateObject())
        {
            if (entries.Count == MostRevoked || !one.Name.StartsWith(Urn, StringComparison.Ordinal) || !Guid.TryParseExact(one.Name.AsSpan(Urn.Length), "D", out _) || one.Value.ValueKind != JsonValueKind.String || DayOf(one.Value.GetString()) is not { } day)
                return null;
            entries[one.Name] = day;
        }

        return entries;
    }

    private static string? TextOf(JsonElement from, string name) => from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateOnly? DayOf(string? text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Text(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    private static UnusableInputException Wrong(string where, string what) => new(where, what, Next);
}
