using System.CommandLine;
using System.Globalization;
using System.Text;
using Credence.App.Hosting;
using Credence.App.Ingest;
using Credence.Postings.Finding;
using Credence.Postings.Storing;
using Credence.Resumes.Matching;
using Credence.Resumes.Unlocking;

namespace Credence.App.Resume;

/// <summary><c>credence resume unlock FILE --store DIR</c>: which postings are within reach, and what additions would bring within it.</summary>
internal static class UnlockCommand
{
    private const double MostHours = 20_000;

    private static readonly Option<double?> Hours = new("--hours")
    {
        Description = "Hours you have: also chooses the additions that open most in them",
        HelpName = "N",
        CustomParser = given =>
        {
            if (!double.TryParse(given.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) || hours is <= 0 or > MostHours)
            {
                given.AddError($"--hours takes a number above 0 and at most {MostHours.ToString(CultureInfo.InvariantCulture)}, not '{given.Tokens[0].Value}'.");
                return null;
            }

            return hours;
        },
    };

    private static readonly Option<bool> Documents = new("--documents") { Description = "With --json: also list the numbers of the postings within reach" };
    private static readonly Option<string?> Out = new("--out") { Description = "Also write the additions as options of a plan (YAML), with the postings each opens", HelpName = "FILE" };

    private static readonly string About = $"""
        Which postings of a store are within your reach, and what one more skill, project or certification would open

        Examples:
          {Door.CommandName} resume unlock me.json --store my-store
          {Door.CommandName} resume unlock me.json --store my-store --country AT --level senior --hours 120
          {Door.CommandName} resume unlock me.json --store my-store --out options.yaml
        """;

    internal static Command Command()
    {
        var command = new Command("unlock", About) { Hours, Documents, Out };
        PersonOptions.AddTo(command);
        TargetOptions.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(TargetOptions.Store) is null)
                given.AddError("Name a store of postings with --store DIR ('ingest' fills one).");
        });
        command.SetAction((call, stop) => Task.FromResult(Run(call, stop)));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken stop)
    {
        var tools = new ResumeTools(new LoadedData(Door.DataOf(call)));
        var person = tools.Person(tools.Resume(call), call);
        var store = call.GetValue(TargetOptions.Store)!;
        var contents = PostingStore.OpenForQuery(store);
        MixedVocabularies.Warn(store, contents.PartsReadOtherwise(Vocabulary.HashOf(tools.Data.Folder, tools.Data.Catalog)), contents.Vocabularies.Count);
        var report = Report(call, tools, person, contents, stop);
        if (call.GetValue(Out) is { } file)
            WholeFile.Write(file, Encoding.UTF8.GetBytes(PlanOptions.Of(report)));
        if (call.GetValue(Door.Json))
            Print.Json(Shape(call, tools, report, contents), MatchJson.Default.ReachShape);
        else
            ReachText.Write(report, tools.Data.Catalog, tools.Stated(call), tools.Receipt(call));
        return Door.Answered;
    }

    /// <summary>What the call asks for.</summary>
    internal static ReachReport Report(ParseResult call, ResumeTools tools, ApplicantStanding person, StoreContents contents, CancellationToken stop) =>
        tools.Unlock().Of(contents, TargetOptions.Of(call, tools), person, call.GetValue(Hours), call.GetValue(TargetOptions.Top), call.GetValue(Door.Seed), stop);

    /// <summary>The same as the doors print it.</summary>
    internal static ReachShape Shape(ParseResult call, ResumeTools tools, ReachReport report, StoreContents contents) =>
        ReachShape.Of(report, tools.Stated(call), tools.WarningsOf(call.GetValue(TargetOptions.Store)!, contents), tools.Receipt(call)) with { Documents = call.GetValue(Documents) ? report.Documents : null };
}
