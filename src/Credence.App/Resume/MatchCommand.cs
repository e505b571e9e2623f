using System.CommandLine;
using Credence.App.Hosting;
using Credence.App.Ingest;
using Credence.Postings;
using Credence.Postings.Finding;
using Credence.Postings.Storing;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary><c>resume match FILE</c>: what rules a person out of a posting, and how much of what it asks for the résumé shows.</summary>
internal static class MatchCommand
{
    private static readonly Option<string?> Posting = new("--posting") { Description = "File of one posting: text, HTML, or any format that 'ingest' reads", HelpName = "FILE" };

    private static readonly string About = $"""
        Which postings a résumé fits: what rules out first, then what is required, preferred and mentioned

        Of a store those of one role are looked at: ai, unless --role names another (--role all: every posting)

        Examples:
          {Door.CommandName} resume match me.json --posting job.txt
          {Door.CommandName} resume match me.json --store my-store --country AT --top 10
        """;

    internal static Command Command()
    {
        var command = new Command("match", About) { Posting };
        PersonOptions.AddTo(command);
        TargetOptions.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(Posting) is null == given.GetValue(TargetOptions.Store) is null)
                given.AddError("Name either one posting with --posting FILE, or a store with --store DIR.");
        });
        command.SetAction((call, stop) => Task.FromResult(Run(call, stop)));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken stop)
    {
        var tools = new ResumeTools(new LoadedData(Door.DataOf(call)));
        var person = tools.Person(tools.Resume(call), call);
        if (call.GetValue(Posting) is { } file)
            ForPosting(call, tools, person, PostingFile.Read(file));
        else
            ForStore(call, tools, person, call.GetValue(TargetOptions.Store)!, stop);
        return Door.Answered;
    }

    private static void ForPosting(ParseResult call, ResumeTools tools, ApplicantStanding person, RawPosting posting)
    {
        if (call.GetValue(Door.Json))
            Print.Json(Shape(call, tools, person, posting), MatchJson.Default.OneMatchShape);
        else
            MatchText.Write(tools.Match(person, posting, Door.DayOf(call)), tools.Stated(call), tools.Receipt(call));
    }

    private static void ForStore(ParseResult call, ResumeTools tools, ApplicantStanding person, string store, CancellationToken stop)
    {
        var contents = PostingStore.OpenForQuery(store);
        MixedVocabularies.Warn(store, contents.PartsReadOtherwise(Vocabulary.HashOf(tools.Data.Folder, tools.Data.Catalog)), contents.Vocabularies.Count);
        var shape = Shape(call, tools, person, contents, stop);
        if (call.GetValue(Door.Json))
            Print.Json(shape, MatchJson.Default.StoreMatchShape);
        else
            MatchText.Write(shape);
    }

    /// <summary>A person held against one posting, as the doors print it.</summary>
    internal static OneMatchShape Shape(ParseResult call, ResumeTools tools, ApplicantStanding person, RawPosting posting) =>
        new(MatchShape.Of(tools.Match(person, posting, Door.DayOf(call))), tools.Stated(call), tools.Receipt(call));

    /// <summary>A person held against every posting of a store, as the doors print it.</summary>
    internal static StoreMatchShape Shape(ParseResult call, ResumeTools tools, ApplicantStanding person, StoreContents contents, CancellationToken stop)
    {
        var target = TargetOptions.Of(call, tools);
        var over = tools.Matches(Door.DayOf(call)).Of(contents, target, person, stop);
        var matches = over.Matches;
        return new StoreMatchShape(
            ReachTargetShape.Of(target), matches.Count, matches.Count(match => match.StatesNothing), matches.Count(match => match.RuledOutBy is not null),
            [.. Enum.GetValues<GateKind>().Select(kind => new RuledOutShape(KebabName.Of(kind), matches.Count(match => match.RuledOutBy?.Kind == kind))).Where(one => one.Postings > 0)],
            [.. matches.Take(call.GetValue(TargetOptions.Top)).Select(MatchShape.Of)], tools.Stated(call), tools.WarningsOf(call.GetValue(TargetOptions.Store)!, contents), tools.Receipt(call))
        {
            InStore = over.InStore,
            OfOtherRoles = over.OfOtherRoles,
            NotStated = over.NotStated,
            WithCountry = target.Country is null ? null : over.WithCountry,
        };
    }
}
