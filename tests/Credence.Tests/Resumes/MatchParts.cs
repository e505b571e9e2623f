using System.Text;
using Credence.Catalog;
using Credence.Evidence;
using Credence.Postings;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Resumes;
using Credence.Resumes.Matching;
using Credence.Resumes.Unlocking;
using Credence.Returns.Estimates;
using Xunit;

namespace Credence.Tests.Resumes;

/// <summary>Everything that matching needs, made from the shipped data once.</summary>
internal static class MatchParts
{
    internal static readonly DateOnly AsOf = new(2026, 11, 23);

    internal static CertificationCatalog Catalog { get; } = CatalogReader.Read(Shipped.Data);

    internal static ConditionFinder Conditions { get; } = ConditionFinder.Read(Shipped.Data);

    internal static SkillLexicon Skills { get; } = SkillLexicon.Read(Shipped.Data);

    internal static FieldFinder Fields { get; } = new(FieldLexicon.Read(Shipped.Data));

    internal static Finder Finder { get; } = new(Lexicon.Read(Shipped.Data, Catalog));

    internal static ReachSettings Settings { get; } = ReachSettings.Read(Shipped.Data);

    internal static CertificationReach Reach { get; } = new(SoughtReader.Read(Shipped.Data, Catalog));

    internal static CertificationNames Names { get; } = CertificationNames.Read(Shipped.Data, Catalog);

    internal static ApplicantReader Applicants { get; } = ApplicantReader.Read(Shipped.Data, Names, Skills, Conditions, Fields, Finder);

    internal static PostingAskReader Asks { get; } = PostingAskReader.Read(Shipped.Data, Names, SkillFinder.Read(Shipped.Data), Conditions, Settings.Kinds);

    internal static CertificationHistory History { get; } = new(Catalog, Reach, AsOf);

    internal static ResumeMatcher Matcher { get; } = new(Reach, Skills, MatchWords.Read(Shipped.Data, Fields, Conditions), MatchWeights.Read(Shipped.Data, AsOf), History);

    internal static Unlock Unlock { get; } = new(Catalog, EstimateBook.Read(Shipped.Data, Catalog.Sources), Reach, Skills, Conditions, Settings);

    internal static Resume Read(string json) => Shipped.JsonReader.Read(Encoding.UTF8.GetBytes(json)).Resume ?? throw new ArgumentException("no résumé");

    internal static Resume Example(string person) => Read(File.ReadAllText(Path.Combine(House.Checkout.Root, "data", "examples", $"resume-{person}.json")));

    internal static ApplicantStanding Person(Resume resume, SaidBeside? said = null) => ApplicantStanding.Of(Applicants.Of(resume, said ?? SaidBeside.Nothing, AsOf), Reach, Conditions);

    internal static AskedPosting Posting(string text, string? location = null, bool? remote = null) =>
        Asks.Of(new RawPosting { Source = "test", Format = "test", Body = text, BodyKind = BodyKind.Plain, Location = location, Remote = remote }, Finder, Fields);

    internal static ResumeMatch Match(string resume, string posting, SaidBeside? said = null, string? location = null, bool? remote = null) =>
        Matcher.Of(Person(Read(resume), said), Posting(posting, location, remote));

    internal static AskedItem Item(ResumeMatch match, string id) => Assert.Single(match.Items, item => item.Id == id);

    /// <summary>The conditions of a text that are found where only what may be there is looked for, as text.</summary>
    internal static IEnumerable<string> Searched(string text) => Stated(text, Conditions.Cues.In(Encoding.UTF8.GetBytes(text), out var from), from);

    /// <summary>The conditions of a text that some searches find, as text.</summary>
    internal static IEnumerable<string> Stated(string text, ConditionSearches searches, int from = 0) =>
        Conditions.Find(text, searches, from).Select(one => $"{one.Kind} {one.Level} {one.Start}-{one.End} {one.Area} {string.Join(',', one.Countries)} {one.NamesOthers} {one.IsOfAll} {one.IsExclusive}");
}
