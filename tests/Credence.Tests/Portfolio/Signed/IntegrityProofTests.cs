using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Credence.Portfolio.Signed;
using Xunit;

namespace Credence.Tests.Portfolio.Signed;

public sealed class IntegrityProofTests
{
    [Fact]
    public void The_example_of_the_standard_is_signed_and_checked_as_published()
    {
        var signed = IntegrityProof.Sign(W3cExample.Document(), W3cExample.Key, null, W3cExample.Created);

        Assert.Equal(W3cExample.Hashes, Convert.ToHexStringLower(IntegrityProof.Message(Element(signed))));
        Assert.Equal(W3cExample.ProofValue, (string?)signed["proof"]!["proofValue"]);
        Assert.True(IntegrityProof.Verify(Element(signed), W3cExample.Key.Public));
    }

    [Fact] // the same example with the issuer's address instead of the key's, as the group's repository holds it beside the standard
    public void Another_place_of_the_key_gives_the_other_published_signature()
    {
        var signed = IntegrityProof.Sign(W3cExample.Document(), W3cExample.Key, "https://vc.example/issuers/5678#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2", W3cExample.Created);

        Assert.Equal("z63t83Y53KfzJ5ZosfKTnqfMcKB2dmTrfjSaQjeNNjAD5srBowQfmWqeRb8rRjmeEuCBEsddF9LsVogtuTsijJKh4", (string?)signed["proof"]!["proofValue"]);
    }

    [Fact]
    public void The_order_of_names_and_the_layout_do_not_matter()
    {
        var signed = IntegrityProof.Sign(W3cExample.Document(), W3cExample.Key, null, W3cExample.Created);
        var turned = new JsonObject(signed.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

        Assert.True(IntegrityProof.Verify(Element(turned), W3cExample.Key.Public));
    }

    [Fact]
    public void Every_single_changed_byte_of_the_canonical_form_is_noticed_or_is_no_document()
    {
        var bytes = CanonicalJson.Of(Element(IntegrityProof.Sign(W3cExample.Document(), W3cExample.Key, null, W3cExample.Created)));

        for (var at = 0; at < bytes.Length; at++)
        {
            var changed = bytes.ToArray();
            changed[at] ^= 0x02;
            Assert.False(IsSigned(changed), FormattableString.Invariant($"byte {at}: {Encoding.UTF8.GetString(changed)}"));
        }

        Assert.True(IsSigned(bytes));
    }

    [Fact]
    public void A_document_whose_context_does_not_begin_with_the_proofs_is_not_vouched_for()
    {
        var signed = IntegrityProof.Sign(W3cExample.Document(), W3cExample.Key, null, W3cExample.Created);
        signed["@context"]!.AsArray().Insert(0, "https://example.org/other");

        Assert.False(IntegrityProof.Verify(Element(signed), W3cExample.Key.Public));
    }

    private static bool IsSigned(byte[] bytes)
    {
        try
        {
            var document = CredentialFile.Parse("here", bytes);
            return document.ValueKind == JsonValueKind.Object && document.TryGetProperty("proof", out var proof) && proof.ValueKind == JsonValueKind.Object && IntegrityProof.Verify(document, W3cExample.Key.Public);
        }
        catch (Credence.Sources.UnusableInputException)
        {
            return false;
        }
    }

    private static JsonElement Element(JsonObject value) => JsonDocument.Parse(value.ToJsonString()).RootElement;
}
