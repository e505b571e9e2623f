using System.Security.Cryptography;
using System.Text;
using Credence.Catalog;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Catalog;

/// <summary>The collected facts of ../shared/facts/catalogue_facts.csv are all in the catalog.</summary>
public sealed class CarriedFactsTests
{
    private const int CollectedFacts = 388;
    private const int CollectedItems = 72;

    // values that quote a page, by the hash of the quotation, with the words they are carried in
    private static readonly Dictionary<string, string> Reworded = new()
    {
        ["9a4ddb8549a440ea54e4730d375188a5ca6a684f7aa680f2c61c36e9ffa70ea3"] = "coding skill is not assessed directly",
        ["28bf490edfbe35c9abe9be2fd3434654c9894d3ecee6c2951f3ab93caa2b4968"] = "two domains; the one on implementing with Microsoft Foundry weighs 55-60%",
        ["1720230f302862d8d619b401c08f8f085a54079f44c51e741c68b7d1c15c79a7"] = "The Global AI Standards Institute (GAISI)",
    };

    private static readonly Dictionary<string, string?> Dates = new()
    {
        ["n/d"] = null,
        ["2026-03+"] = "2026-03/2026-12",
        ["2026 (after 2026-06-30)"] = "2026-07-01/2026-12-31",
        ["2026 (before 2026-06-01)"] = "2026-01-01/2026-05-31",
    };

    private static readonly Dictionary<string, string> Seeds = new()
    {
        ["seeds/000_9edb1e35ee45f08c.txt"] = "seed-a",
        ["seeds/001_cdd0b80b474889da.txt"] = "seed-b",
        ["seeds/002_791af820d0771353.txt"] = "seed-c",
    };

    [Fact]
    public void Every_collected_fact_is_carried_with_its_value_source_date_and_grade()
    {
        var rows = Shipped.Rows("catalogue_facts.csv");

        var missing = rows.Where(row => !Shipped.Facts(row["cert_id"]).Any(fact => Is(fact, row))).Select(row => $"{row["cert_id"]} {row["field"]} {row["value"]} {row["source_url"]}").ToList();

        Assert.Empty(missing);
        Assert.Equal(CollectedFacts, rows.Count);
    }

    [Fact]
    public void Every_collected_item_is_found_by_its_id()
    {
        var ids = Shipped.Rows("catalogue_facts.csv").Select(row => row["cert_id"]).Distinct().ToList();

        var names = ids.Select(id => Shipped.Facts(id).Count);

        Assert.Equal(CollectedItems, ids.Count);
        Assert.All(names, count => Assert.True(count > 0));
    }

    [Fact]
    public void The_certifications_of_the_articles_are_there()
    {
        string[] named =
        [
            "Deep Learning Specialization", "Google Cloud Professional Machine Learning Engineer", "Azure AI Engineer Associate", "AI-900",
            "IBM AI Engineering Professional Certificate", "Google Generative AI Learning Path", "AI for Everyone", "Google AI Essentials",
            "AWS Certified Machine Learning - Specialty", "Machine Learning Specialization", "Generative AI with LLMs",
            "Udacity AI Engineer Nanodegree", "NVIDIA Deep Learning Institute", "MOOC certificate", "generic-unknown-provider",
        ];

        var found = named.Select(Shipped.Catalog.Find);

        Assert.All(found, Assert.NotNull);
        Assert.NotNull(Shipped.Catalog.FindAlternative("bootcamp"));
    }

    private static bool Is(Fact fact, IReadOnlyDictionary<string, string> row) =>
        fact.Field == row["field"].Replace('_', '-')
        && fact.Value == Reworded.GetValueOrDefault(Hash(row["value"]), row["value"])
        && fact.Date?.Text == Dates.GetValueOrDefault(row["source_date"], row["source_date"] == "n/d" ? null : row["source_date"])
        && fact.Suspect == (row["source_kind"] == "suspect_spam")
        && fact.Grade == GradeOf(row["source_kind"])
        && SameSource(fact.Source, row["source_url"]);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static bool SameSource(Source source, string url) =>
        Seeds.TryGetValue(url, out var seed)
            ? source.Id == seed
            : source.Address is { } address && url.StartsWith(address, StringComparison.Ordinal) && (source.Commit is null || url.Contains(source.Commit, StringComparison.Ordinal));

    private static FactGrade GradeOf(string kind) => kind switch
    {
        "official" or "official_mirror" => FactGrade.Official,
        "repo_commit" => FactGrade.DatedCommit,
        "seed" => FactGrade.Seed,
        _ => FactGrade.ThirdParty,
    };
}
