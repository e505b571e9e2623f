using System.CommandLine;
using System.Runtime.CompilerServices;
using Credence.App.Hosting;
using Credence.App.Ingest;
using Credence.Evidence;
using Credence.Postings;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Postings.Storing;
using Credence.Resumes;
using Credence.Resumes.Matching;
using Credence.Resumes.Scorecards;
using Credence.Resumes.Unlocking;
using Credence.Statistics;

namespace Credence.App.Resume;

/// <summary>What this slice answers with, each part read from the data folder when it is first used and then kept; safe to share between threads. Nothing of a résumé is kept in it.</summary>
/// <param name="data">Data folder.</param>
internal sealed class ResumeTools(LoadedData data)
{
    private const int MostDays = 16;
    private static readonly ConditionalWeakTable<LoadedData, ResumeTools> Known = [];

    private readonly Lazy<ResumeReader> _reader = new(() => ResumeReader.Read(data.Folder, data.Catalog));
    private readonly Lazy<SkillLexicon> _skills = new(() => SkillLexicon.Read(data.Folder));
    private readonly Lazy<SkillFinder> _skillFinder = new(() => SkillFinder.Read(data.Folder));
    private readonly Lazy<ConditionFinder> _conditions = new(() => ConditionFinder.Read(data.Folder));
    private readonly Lazy<CertificationReach> _reach = new(() => new CertificationReach(SoughtReader.Read(data.Folder, data.Catalog)));
    private readonly Lazy<FieldFinder> _fields = new(() => new FieldFinder(FieldLexicon.Read(data.Folder)));
    private readonly Lazy<CertificationNames> _names = new(() => CertificationNames.Read(data.Folder, data.Catalog));
    private readonly Lazy<Finder> _finder = new(() => new Finder(Lexicon.Read(data.Folder, data.Catalog)));
    private readonly Lazy<ReachSettings> _settings = new(() => ReachSettings.Read(data.Folder));
    private readonly Lazy<Countries> _countries = new(() => Countries.Read(data.Folder));
    private readonly Lazy<CountryAreas> _areas = new(() => CountryAreas.Read(data.Folder));
    private readonly Remembered<DateOnly, ResumeMatcher> _matchers = new(MostDays);
    private readonly Remembered<DateOnly, ScorecardReader> _scorecards = new(MostDays);
    private Lazy<ApplicantReader>? _applicants;
    private Lazy<PostingAskReader>? _asks;
    private Lazy<MatchWords>? _words;

    /// <summary>The tools of a data folder, read once as long as it is loaded.</summary>
    internal static ResumeTools For(LoadedData data) => Known.GetValue(data, loaded => new ResumeTools(loaded));

    internal LoadedData Data => data;

    internal Countries Countries => _countries.Value;

    internal CountryAreas Areas => _areas.Value;

    /// <summary>Reads everything now, so that nothing is read later and what is wrong is told at the start.</summary>
    /// <exception cref="Credence.Sources.UnusableInputException">A file is wrong; says where.</exception>
    internal void ReadAll() => _ = (_reader.Value, _finder.Value, _countries.Value, _areas.Value, Applicants, Asks, Matcher(Door.Today), Scorecards(Door.Today));

    /// <summary>A résumé. Nothing of it is kept or logged.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="Credence.Sources.UnusableInputException">It is refused; the message ends in the code of the refusal.</exception>
    internal Credence.Resumes.Resume Read(ReadOnlyMemory<byte> bytes, string name)
    {
        var reading = _reader.Value.Read(bytes, name, IsolatedExtraction.Extract);
        return reading.Resume ?? throw reading.Refusal!.For(name == ResumeFile.StandardInput ? "stdin" : name);
    }

    /// <summary>The résumé of a call.</summary>
    /// <exception cref="Credence.Sources.UnusableInputException">It is refused; the message says why.</exception>
    internal Credence.Resumes.Resume Resume(ParseResult call)
    {
        var file = call.GetValue(PersonOptions.File)!;
        return Read(ResumeFile.Bytes(file), file);
    }

    /// <summary>The person of a call, as postings see them.</summary>
    /// <param name="resume">Their résumé.</param>
    /// <param name="call">What they say beside it.</param>
    internal ApplicantStanding Person(Credence.Resumes.Resume resume, ParseResult call) => Person(resume, PersonOptions.Said(call, this), Door.DayOf(call));

    /// <summary>What the person of a call says beside the résumé, each in a few words.</summary>
    internal IReadOnlyList<string> Stated(ParseResult call) => SaidWords.Shown(PersonOptions.Said(call, this), Areas);

    /// <summary>A person, as postings see them.</summary>
    /// <param name="resume">Their résumé.</param>
    /// <param name="said">What they say beside it.</param>
    /// <param name="asOf">Day.</param>
    internal ApplicantStanding Person(Credence.Resumes.Resume resume, SaidBeside said, DateOnly asOf) =>
        ApplicantStanding.Of(Applicants.Of(resume, said, asOf), _reach.Value, _conditions.Value);

    internal ResumeMatcher Matcher(DateOnly asOf) => _matchers.Of(asOf, day => new ResumeMatcher(_reach.Value, _skills.Value, Words, MatchWeights.Read(data.Folder, day), History(day)));

    /// <summary>What the catalog says of certifications on a day.</summary>
    internal CertificationHistory History(DateOnly asOf) => new(data.Catalog, _reach.Value, asOf);

    /// <summary>A person held against one posting.</summary>
    internal ResumeMatch Match(ApplicantStanding person, RawPosting posting, DateOnly asOf) => Matcher(asOf).Of(person, Asks.Of(posting, _finder.Value, _fields.Value));

    internal TargetMatches Matches(DateOnly asOf) => new(Matcher(asOf), Asks);

    internal ScorecardReader Scorecards(DateOnly asOf) => _scorecards.Of(asOf, day => ScorecardReader.Read(data.Folder, data.Catalog, day));

    internal Unlock Unlock() => new(data.Catalog, data.Estimates, _reach.Value, _skills.Value, _conditions.Value, _settings.Value);

    /// <summary>What speaks against counts over a store: parts of it that were read with other words than those of now.</summary>
    /// <param name="store">What the store is called.</param>
    /// <param name="contents">Its files.</param>
    internal IReadOnlyList<string> WarningsOf(string store, StoreContents contents) =>
        MixedVocabularies.Of(store, contents.PartsReadOtherwise(Vocabulary.HashOf(data.Folder, data.Catalog)), contents.Vocabularies.Count) is { } warning ? [warning] : [];

    /// <summary>What was read in a résumé, as the doors print it.</summary>
    /// <param name="resume">The résumé.</param>
    /// <param name="file">What it is called.</param>
    /// <param name="asOf">Day of the answer.</param>
    /// <param name="receipt">Receipt.</param>
    internal ResumeShape Shape(Credence.Resumes.Resume resume, string file, DateOnly asOf, ReceiptShape receipt) => ResumeShape.Of(resume, file, Applicants.ShownByWork(resume), RightsShape.Of(Applicants.Of(resume, SaidBeside.Nothing, asOf), Areas), History(asOf), asOf, receipt);

    /// <summary>The receipt of the answer to a call.</summary>
    internal ReceiptShape Receipt(ParseResult call) => ReceiptShape.Of(data.Folder.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)));

    private ApplicantReader Applicants => LazyInitializer.EnsureInitialized(ref _applicants, () => new(() => ApplicantReader.Read(data.Folder, _names.Value, _skills.Value, _conditions.Value, _fields.Value, _finder.Value))).Value;

    private MatchWords Words => LazyInitializer.EnsureInitialized(ref _words, () => new(() => MatchWords.Read(data.Folder, _fields.Value, _conditions.Value))).Value;

    private PostingAskReader Asks => LazyInitializer.EnsureInitialized(ref _asks, () => new(() => PostingAskReader.Read(data.Folder, _names.Value, _skillFinder.Value, _conditions.Value, _settings.Value.Kinds))).Value;
}
