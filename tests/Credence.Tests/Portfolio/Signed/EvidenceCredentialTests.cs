using System.Text;
using System.Text.Json.Nodes;
using Credence.Portfolio;
using Credence.Portfolio.Repositories;
using Credence.Portfolio.Signed;
using Credence.Sources;
using Credence.Tests.Advice;
using Credence.Tests.House;
using Credence.Tests.Postings.Storing;
using Xunit;

namespace Credence.Tests.Portfolio.Signed;

public sealed class EvidenceCredentialTests : IDisposable
{
    private static readonly PortfolioReader Reader = PortfolioReader.Read(Shipped.Data);
    private static readonly SigningKey Key = SigningKey.Of(Enumerable.Range(0, 32).Select(number => (byte)number).ToArray());
    private static readonly Receipt Made = Shipped.Data.Receipt(GoldenRepository.AsOf, 1);
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void What_a_repository_shows_is_signed_and_holds_also_against_the_repository()
    {
        var verdict = Verified(Signed());

        Assert.Equal(["form", "signature", "issuer", "dates"], verdict.Findings.Select(finding => finding.Id));
        Assert.True(verdict.IsValid, string.Join("; ", verdict.Findings.Select(finding => finding.Why)));
        var stated = verdict.Statement!;
        Assert.Equal((Key.Public.Did, "Mara Example", Key.Public.Did), (stated.Issuer, stated.IssuerName, stated.Subject));
        Assert.Equal(40, stated.Checks.Count(check => check.Value is true));
        Assert.Equal((Made.Version, Made.DataHash, Made.RulesHash, Made.AsOf), (stated.Version, stated.DataHash, stated.RulesHash, stated.AsOf));
        Assert.All(Compared(stated), finding => Assert.True(finding.Pass, finding.Why));
    }

    [Fact]
    public void The_same_order_gives_the_same_document() => Assert.Equal(Signed(), Signed());

    [Fact]
    public void A_revoked_statement_stated_again_is_another_document_and_the_first_stays_revoked()
    {
        var first = Signed();
        var list = new RevocationList(Key.Public.Did, GoldenRepository.AsOf, new Dictionary<string, DateOnly>(StringComparer.Ordinal)).With(IdOf(first), GoldenRepository.AsOf);
        var second = Signed(revoked: list);
        var both = list.With(IdOf(second), GoldenRepository.AsOf);
        var third = Signed(revoked: both);

        Assert.Equal(first, Signed());
        Assert.Equal(second, Signed(revoked: list));
        Assert.Equal(3, new[] { IdOf(first), IdOf(second), IdOf(third) }.Distinct().Count());
        Assert.All((string[])[first, second, third], text => Assert.True(Verified(text).IsValid));
        Assert.Equal([false, false, true], new[] { first, second, third }.Select(text => both.Of(IdOf(text), Key.Public.Did, GoldenRepository.AsOf).Pass));
    }

    private static string IdOf(string document) => (string)JsonNode.Parse(document)!["id"]!;

    [Fact]
    public void It_has_what_Open_Badges_3_and_Verifiable_Credentials_2_ask_for()
    {
        var document = JsonNode.Parse(Signed(subject: "Mara Example", address: "https://example.org/mara/project"))!;

        Assert.Equal("https://www.w3.org/ns/credentials/v2", (string?)document["@context"]![0]);
        Assert.StartsWith("urn:uuid:", (string?)document["id"], StringComparison.Ordinal);
        Assert.All((string[])["name", "validFrom"], name => Assert.NotEmpty((string)document[name]!));
        Assert.Equal("name", (string?)document["credentialSubject"]!["identifier"]![0]!["identityType"]);
        Assert.All((string[])["id", "name", "description"], name => Assert.NotEmpty((string)document["credentialSubject"]!["achievement"]![name]!));
        Assert.Equal("https://example.org/mara/project", (string?)document["evidence"]![0]!["id"]);
        Assert.Equal(["8", "9", "9", "8", "6"], document["credentialSubject"]!["result"]!.AsArray().Select(result => (string?)result!["value"]));
    }

    [Theory]
    [InlineData("2026-10-31", false)]
    [InlineData("2026-11-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void It_holds_from_its_first_day_to_its_last(string day, bool holds) =>
        Assert.Equal(holds, Verified(Signed(until: new DateOnly(2026, 12, 31)), day: DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).IsValid);

    [Fact]
    public void Another_key_than_the_one_named_is_no_signature_of_theirs()
    {
        Assert.True(Verified(Signed(), Key.Public).IsValid);
        Assert.False(Verified(Signed(), SigningKey.New().Public).IsValid);
    }

    [Theory]
    [InlineData("Mara Example", "Mona Example", "signature")]
    [InlineData("\"figure\": true", "\"figure\": null", "signature")]
    [InlineData("\"gitCommit\": \"", "\"gitCommit\": \"0", "form")]
    [InlineData("urn:credence:scorecard", "urn:other:scorecard", "form")]
    [InlineData("eddsa-jcs-2022", "eddsa-rdfc-2022", "form")]
    [InlineData("\"assertionMethod\"", "\"authentication\"", "form")]
    [InlineData("OpenBadgeCredential", "BadgeCredential", "form")]
    [InlineData("\"validFrom\": \"2026-11-01T00:00:00Z\"", "\"validFrom\": \"2026-11-01\"", "form")]
    [InlineData("\"value\": \"8\"", "\"value\": \"7\"", "form")]
    [InlineData("\"proofValue\": \"z", "\"proofValue\": \"u", "signature")]
    public void What_was_changed_by_hand_is_not_valid_and_says_where(string from, string to, string finding)
    {
        var text = Signed();
        Assert.Contains(from, text, StringComparison.Ordinal);

        var verdict = Verified(text.Replace(from, to, StringComparison.Ordinal));

        Assert.False(verdict.IsValid);
        Assert.Contains(verdict.Findings, part => part.Id == finding && part.Pass is false);
    }

    [Fact]
    public void Somebody_who_signs_in_another_name_than_that_of_their_key_is_found_out()
    {
        var forger = SigningKey.New();
        var document = JsonNode.Parse(Signed())!.AsObject();
        document.Remove("proof");

        var verdict = Verified(IntegrityProof.Sign(document, forger, null, "2026-11-01T00:00:00Z").ToJsonString());

        Assert.Equal([(true, "form"), (true, "signature"), (false, "issuer"), (true, "dates")], verdict.Findings.Select(part => (part.Pass!.Value, part.Id)));
    }

    [Theory]
    [InlineData("a part of the document", "", "credentialStatus", "{\"id\":\"https://example.org/revoked\"}")]
    [InlineData("a part of the document", "", "termsOfUse", "[]")]
    [InlineData("a part of the issuer", "issuer", "url", "\"https://example.org\"")]
    [InlineData("a part of the subject", "credentialSubject", "role", "\"chief engineer\"")]
    [InlineData("a part of the achievement", "credentialSubject.achievement", "achievementType", "\"Degree\"")]
    [InlineData("another text", "", "description", "\"She is the best engineer I know.\"")]
    [InlineData("another name", "credentialSubject.achievement", "name", "\"Doctor of Philosophy\"")]
    [InlineData("other conditions", "credentialSubject.achievement.criteria", "narrative", "\"An examination was passed.\"")]
    [InlineData("another first day", "", "validFrom", "\"2026-10-01T00:00:00Z\"")]
    [InlineData("an id that is none", "", "id", "\"urn:uuid:1\"")]
    [InlineData("two types", "", "type", "[\"VerifiableCredential\",\"OpenBadgeCredential\",\"OtherCredential\"]")]
    public void What_this_program_does_not_write_is_not_valid_even_well_signed(string what, string place, string name, string value)
    {
        var document = JsonNode.Parse(Signed())!.AsObject();
        document.Remove("proof");
        var part = place.Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate(document, (from, step) => from[step]!.AsObject());
        part[name] = JsonNode.Parse(value);

        var verdict = Verified(IntegrityProof.Sign(document, Key, null, "2026-11-01T00:00:00Z").ToJsonString());

        Assert.True(verdict.Findings.Single(finding => finding.Id == "form").Pass is false, what);
        Assert.True(verdict.Findings.Single(finding => finding.Id == "signature").Pass);
        Assert.False(verdict.IsValid);
    }

    [Fact]
    public void Points_moved_between_sections_are_found_out_against_the_repository()
    {
        var stated = Verified(Signed()).Statement!;
        var moved = stated.Sections.Select((section, at) => at switch { 0 => section with { Points = section.Points - 1 }, 1 => section with { Points = section.Points + 1 }, _ => section }).ToList();

        Assert.Equal([true, false], Compared(stated with { Sections = moved }).Select(finding => finding.Pass));
    }

    [Fact]
    public void The_part_of_own_code_is_stated_and_held_against_the_repository()
    {
        var stated = Verified(Signed()).Statement!;

        Assert.Equal(100, stated.OwnCodePercent);
        var other = Compared(stated with { OwnCodePercent = 99 });
        Assert.Equal([true, false], other.Select(finding => finding.Pass));
        Assert.Contains("own", other[1].Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("0", true)]
    [InlineData("101", false)]
    [InlineData("-1", false)]
    [InlineData("0.5", false)]
    [InlineData("\"50\"", false)]
    public void A_document_may_state_no_part_of_own_code_as_older_ones_do_or_a_whole_percent(string? percent, bool isValid)
    {
        var document = JsonNode.Parse(Signed())!.AsObject();
        document.Remove("proof");
        var scorecard = document["evidence"]![0]!["scorecard"]!.AsObject();
        scorecard.Remove("ownCodePercent");
        if (percent is not null)
            scorecard["ownCodePercent"] = JsonNode.Parse(percent);

        var verdict = Verified(IntegrityProof.Sign(document, Key, null, "2026-11-01T00:00:00Z").ToJsonString());

        Assert.Equal(isValid, verdict.IsValid);
        if (percent is null)
            Assert.All(Compared(verdict.Statement!), finding => Assert.True(finding.Pass, finding.Why));
    }

    [Fact]
    public void The_order_of_its_parts_is_of_no_account()
    {
        var document = JsonNode.Parse(Signed())!.AsObject();

        Assert.True(Verified(new JsonObject(document.Reverse().Select(part => KeyValuePair.Create(part.Key, part.Value?.DeepClone()))).ToJsonString()).IsValid);
    }

    [Theory]
    [InlineData("Mara\u202Eelpmaxe", false)]
    [InlineData("Mara\u200BExample", false)]
    [InlineData("Mara\u2028Example", false)]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", true)]
    [InlineData("\U0001F469\u200D\U0001F4BB", true)]
    public void Names_show_what_they_are(string name, bool isPlain) => Assert.Equal(isPlain, PlainName.Is(name));

    [Fact]
    public void A_commit_that_is_not_there_and_a_scorecard_that_comes_out_otherwise_are_told()
    {
        var stated = Verified(Signed()).Statement!;

        var gone = Compared(stated with { Commit = new string('0', 40) });
        var checks = new Dictionary<string, bool?>(stated.Checks, StringComparer.Ordinal) { ["figure"] = false };
        var better = Compared(stated with { Checks = checks });
        var older = Compared(stated with { Checks = checks, DataHash = "0123456789abcdef" });

        Assert.Equal([false, null], gone.Select(finding => finding.Pass));
        Assert.Equal([true, false], better.Select(finding => finding.Pass));
        Assert.Contains("figure", better[1].Why, StringComparison.Ordinal);
        Assert.Equal([true, null], older.Select(finding => finding.Pass));
    }

    [Fact]
    public void Later_commits_do_not_change_what_was_stated_about_an_earlier_one()
    {
        var stated = Verified(Signed()).Statement!;
        using (var repository = new LibGit2Sharp.Repository(_folder.Path))
        {
            var who = new LibGit2Sharp.Signature("Mara Example", "mara@example.org", GoldenRepository.FirstCommit.AddDays(40));
            var empty = repository.ObjectDatabase.CreateTree(new LibGit2Sharp.TreeDefinition());
            repository.Refs.UpdateTarget("refs/heads/main", repository.ObjectDatabase.CreateCommit(who, who, "Take all of it out", empty, [repository.Head.Tip], false).Sha);
        }

        Assert.All(Compared(stated), finding => Assert.True(finding.Pass, finding.Why));
    }

    [Fact]
    public void No_document_of_the_JSON_test_suite_is_valid_and_none_ends_in_a_fault()
    {
        var files = Directory.GetFiles(Checkout.SharedOrSkip("oracles", "json-test-suite", "test_parsing"));

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.False(IsValid(File.ReadAllBytes(file))));
    }

    [Fact]
    public void Naughty_names_are_signed_and_come_back_and_in_place_of_any_text_are_never_valid()
    {
        var naughty = System.Text.Json.JsonSerializer.Deserialize<string[]>(File.ReadAllText(Checkout.SharedOrSkip("oracles", "naughty-strings", "blns.json")))!;
        Written();
        var (report, text) = (Reader.Of(_folder.Path, GoldenRepository.AsOf, CancellationToken.None), Signed());

        foreach (var name in naughty.Where(name => name.Length is > 0 and <= 200 && PlainName.Is(name)))
            Assert.Equal(name, Verified(EvidenceCredential.Write(new CredentialOrder(report, Made, name, null, null, null, null), Key)).Statement?.IssuerName);
        foreach (var (value, place) in naughty.Select((value, place) => (value, place)))
        {
            var document = JsonNode.Parse(text)!;
            JsonObject[] objects = [document.AsObject(), document["proof"]!.AsObject(), document["issuer"]!.AsObject(), document["evidence"]![0]!.AsObject(), document["evidence"]![0]!["receipt"]!.AsObject()];
            var changed = objects[place % objects.Length];
            changed[changed.ElementAt(place / objects.Length % changed.Count).Key] = value;
            Assert.False(IsValid(Encoding.UTF8.GetBytes(document.ToJsonString())));
        }
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsValid(byte[] bytes)
    {
        try
        {
            return CredentialVerifier.Of(CredentialFile.Parse("here", bytes), null, GoldenRepository.AsOf).IsValid;
        }
        catch (UnusableInputException)
        {
            return false;
        }
    }

    private IReadOnlyList<CredentialFinding> Compared(SignedStatement stated)
    {
        using var prepared = PreparedRepository.Of(_folder.Path);
        return RepositoryComparison.Of(stated, Reader.At(prepared.Place, stated.Commit, stated.AsOf, () => { }, CancellationToken.None), prepared.Place.IsShallow, Made);
    }

    private static CredentialVerdict Verified(string text, VerificationKey? key = null, DateOnly? day = null) => CredentialVerifier.Of(CredentialFile.Parse("here", Encoding.UTF8.GetBytes(text)), key, day ?? GoldenRepository.AsOf);

    private void Written()
    {
        if (!Directory.Exists(Path.Combine(_folder.Path, ".git")))
            new GoldenRepository().Write(_folder.Path);
    }

    private string Signed(string? subject = null, DateOnly? until = null, string? address = null, RevocationList? revoked = null)
    {
        Written();
        return EvidenceCredential.Write(new CredentialOrder(Reader.Of(_folder.Path, GoldenRepository.AsOf, CancellationToken.None), Made, "Mara Example", subject, until, address is null ? null : new Uri(address), revoked), Key);
    }
}
