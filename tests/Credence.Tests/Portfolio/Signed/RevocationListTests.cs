using System.Text;
using Credence.Portfolio.Signed;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Portfolio.Signed;

public sealed class RevocationListTests
{
    private const string One = "urn:uuid:0f1e2d3c-4b5a-8677-8899-aabbccddeeff";
    private const string Other = "urn:uuid:11111111-2222-8333-8444-555555555555";
    private static readonly SigningKey Key = SigningKey.Of(Enumerable.Range(0, 32).Select(number => (byte)number).ToArray());
    private static readonly DateOnly Day = new(2026, 11, 1);
    private static readonly RevocationList Empty = new(Key.Public.Did, Day, new Dictionary<string, DateOnly>());

    [Fact]
    public void A_document_on_the_list_does_not_hold_and_another_does()
    {
        var list = Read(Empty.With(One, Day).Write(Key));

        Assert.Equal((false, "its issuer revoked it on 2026-11-01"), Said(list.Of(One, Key.Public.Did, Day)));
        Assert.Equal((true, "it is not on its issuer's list of 2026-11-01; a later list may hold it"), Said(list.Of(Other, Key.Public.Did, Day)));
    }

    [Fact]
    public void What_the_list_cannot_tell_is_neither_yes_nor_no()
    {
        var list = Empty.With(One, Day);

        Assert.Null(list.Of(One, SigningKey.New().Public.Did, Day).Pass);
        Assert.Null(list.Of(One, Key.Public.Did, Day.AddDays(-1)).Pass);
    }

    [Fact]
    public void A_document_keeps_the_day_it_was_first_revoked_and_the_list_its_order()
    {
        var list = Read(Empty.With(Other, Day).With(One, Day).With(Other, Day.AddDays(9)).Write(Key));

        Assert.Equal([One, Other], list.Revoked.Keys);
        Assert.Equal((Day, Day.AddDays(9)), (list.Revoked[Other], list.UpdatedOn));
    }

    [Fact]
    public void A_later_list_tells_what_was_revoked_by_the_day_and_nothing_else()
    {
        var list = Empty.With(One, Day).With(Other, Day.AddDays(9));

        Assert.Equal((false, "its issuer revoked it on 2026-11-01"), Said(list.Of(One, Key.Public.Did, Day)));
        Assert.Null(list.Of(Other, Key.Public.Did, Day).Pass);
    }

    [Fact]
    public void No_more_are_revoked_than_are_read()
    {
        var full = Empty with { Revoked = Enumerable.Range(0, 10_000).ToDictionary(number => FormattableString.Invariant($"urn:uuid:00000000-0000-8000-8000-{number:000000000000}"), _ => Day) };

        var read = Read(full.Write(Key));

        Assert.Equal(10_000, read.With(read.Revoked.Keys.First(), Day).Revoked.Count);
        Assert.Contains("a list of more is not read", Assert.Throws<UnusableInputException>(() => read.With(One, Day)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-01", "2026-11-02", "signature does not fit")]
    [InlineData("0f1e2d3c", "0f1e2d3d", "signature does not fit")]
    [InlineData("\"type\": \"CredenceRevocationList\"", "\"type\": \"List\"", "no list of revoked documents")]
    [InlineData("\"issuer\"", "\"more\": 1, \"issuer\"", "no list of revoked documents")]
    [InlineData("urn:uuid:", "urn:", "'revoked' must give")]
    [InlineData("assertionMethod", "authentication", "signature does not fit")]
    [InlineData("\"proof\"", "\"prof\"", "no list of revoked documents")]
    public void A_list_that_was_changed_is_refused(string from, string to, string why)
    {
        var text = Empty.With(One, Day).Write(Key).Replace(from, to, StringComparison.Ordinal);

        Assert.Contains(why, Assert.Throws<UnusableInputException>(() => Read(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_signed_by_somebody_else_in_the_issuer_s_name_is_refused()
    {
        var forger = SigningKey.New();
        var text = new RevocationList(forger.Public.Did, Day, new Dictionary<string, DateOnly> { [One] = Day }).Write(forger).Replace($"\"issuer\": \"{forger.Public.Did}\"", $"\"issuer\": \"{Key.Public.Did}\"", StringComparison.Ordinal);

        Assert.Contains("does not fit its issuer", Assert.Throws<UnusableInputException>(() => Read(text)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Empty.Write(forger));
    }

    private static (bool? Pass, string Why) Said(CredentialFinding finding) => (finding.Pass, finding.Why);

    private static RevocationList Read(string text) => RevocationList.Read("here", Encoding.UTF8.GetBytes(text));
}
