using System.CommandLine;
using System.Runtime.CompilerServices;
using Credence.App.Hosting;
using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Resumes;
using Credence.Resumes.Matching;
using Credence.Resumes.Reading;
using Credence.Resumes.Unlocking;

namespace Credence.App.Resume;

/// <summary>What this slice's commands answer with, read from the data folder when first used.</summary>
/// <param name="data">Data folder.</param>
internal sealed class ResumeTools(LoadedData data)
{
    private readonly Lazy<SkillLexicon> _skills = new(() => SkillLexicon.Read(data.Folder));
    private readonly Lazy<ConditionFinder> _conditions = new(() => ConditionFinder.Read(data.Folder));
    private readonly Lazy<CertificationReach> _reach = new(() => new CertificationReach(SoughtReader.Read(data.Folder, data.Catalog)));
    private readonly Lazy<FieldFinder> _fields = new(() => new FieldFinder(FieldLexicon.Read(data.Folder)));

    private static readonly ConditionalWeakTable<LoadedData, ResumeTools> Known = [];

    internal LoadedData Data => data;

    /// <summary>The tools of a data folder, read once as long as it is loaded.</summary>
    internal static ResumeTools For(LoadedData data) => Known.GetValue(data, loaded => new ResumeTools(loaded));

    internal ReachSettings Settings { get; } = ReachSettings.Read(data.Folder);

    /// <summary>The résumé of a call. Nothing of it is kept or logged.</summary>
    /// <exception cref="Credence.Sources.UnusableInputException">It is refused; the message says why.</exception>
    internal Credence.Resumes.Resume Resume(ParseResult call)
    {
        var file = call.GetValue(PersonOptions.File)!;
        return ReadCommand.Read(ResumeFile.Bytes(file), file, data);
    }

    /// <summary>The person of a call, as postings see them.</summary>
    /// <param name="resume">Their résumé.</param>
    /// <param name="call">What they say beside it.</param>
    internal ApplicantStanding Person(Credence.Resumes.Resume resume, ParseResult call) => Person(resume, PersonOptions.Said(call, data), Door.DayOf(call));

    /// <summary>A person, as postings see them.</summary>
    /// <param name="resume">Their résumé.</param>
    /// <param name="said">What they say beside it.</param>
    /// <param name="asOf">Day.</param>
    internal ApplicantStanding Person(Credence.Resumes.Resume resume, SaidBeside said, DateOnly asOf)
    {
        var reader = ApplicantReader.Read(data.Folder, data.Catalog, _skills.Value, _conditions.Value, _fields.Value);
        return ApplicantStanding.Of(reader.Of(resume, said, asOf), _reach.Value, _conditions.Value);
    }

    internal ResumeMatcher Matcher(DateOnly asOf) => new(_reach.Value, _skills.Value, DegreeWords.Read(data.Folder), MatchWeights.Read(data.Folder, asOf));

    internal PostingAskReader Asks() => PostingAskReader.Read(data.Folder, SkillFinder.Read(data.Folder), _conditions.Value, Settings.Kinds);

    internal Unlock Unlock() => new(data.Catalog, data.Estimates, _reach.Value, _skills.Value, _conditions.Value, Settings);
}
