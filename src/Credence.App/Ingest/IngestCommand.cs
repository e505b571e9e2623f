using System.CommandLine;
using System.CommandLine.Parsing;
using Credence.App.Hosting;
using Credence.Postings;
using Credence.Postings.Reading;

namespace Credence.App.Ingest;

/// <summary><c>credence ingest PATH… --store DIR</c>: reads postings into a store.</summary>
internal static class IngestCommand
{
    private const string Help =
        "Read job postings into a store. Formats are told by content: Greenhouse, Lever, Ashby, SmartRecruiters, Workable, Hacker News, JSON-LD in HTML, WARC, " +
        "JSON, JSON lines, CSV, TSV, Parquet; gz and zst are unpacked. A text, Markdown or HTML file (.txt, .md, .html) in none of them is one posting, its whole text. Safe to repeat and to interrupt. " +
        "Exit 3 where a path you name gives no posting at all; trouble with some of the files in a folder is told, and the rest counts.";

    internal static Command Command()
    {
        var pathsGiven = new Argument<string[]>("PATH") { Description = "Files or folders of postings, or live boards: greenhouse:NAME, lever:NAME, ashby:NAME", Arity = ArgumentArity.OneOrMore };
        var store = new Option<string>("--store") { Description = "Folder of the store; made where it is missing", HelpName = "DIR", DefaultValueFactory = _ => ".store" };
        var map = new Option<string?>("--map") { Description = "YAML file that says which columns of a table mean what", HelpName = "FILE" };
        var boardsAt = new Option<Uri?>("--boards-at") { Description = "Server that answers for all live boards, such as a proxy; https, or this machine", HelpName = "URL", CustomParser = Address };
        var command = new Command("ingest", Help) { pathsGiven, store, map, boardsAt };
        command.SetAction((call, stop) => Task.Run(() => Started(call, stop), CancellationToken.None));
        return command;

        int Started(ParseResult call, CancellationToken stop)
        {
            var paths = call.GetValue(pathsGiven)!;
            using var http = paths.Any(LiveBoard.IsMeant) ? LiveBoards.Client() : null;
            var boards = http is null ? null : new LiveBoards(http, TimeProvider.System, call.GetValue(boardsAt));
            var columns = call.GetValue(map) is { } file ? ColumnMap.Read(file) : null;
            return Run(call, new IngestRequest(paths, call.GetValue(store)!, columns, boards), stop);
        }
    }

    private static string Stopped(string store, IngestReport report) => report.StoreParts == 0
        ? "Stopped. Nothing is stored yet; run the same command again to start from the beginning."
        : $"Stopped. {store} holds {report.StorePostings} postings in {report.StoreParts} parts; run the same command again to go on from there. What was read after them is not kept and not counted.";

    private static Uri? Address(ArgumentResult given)
    {
        if (Uri.TryCreate(given.Tokens[0].Value, UriKind.Absolute, out var address))
            return address;
        given.AddError($"'{given.Tokens[0].Value}' is not an address such as https://boards.example/.");
        return null;
    }

    private static int Run(ParseResult call, IngestRequest request, CancellationToken stop)
    {
        var data = Door.DataOf(call);
        IngestReport report;
        using (var line = Print.ProgressVisible ? new ProgressLine() : null)
            report = Postings.Ingest.With(data).Run(request, line, stop);

        if (call.GetValue(Door.Json))
            Print.Json(IngestShape.Of(report, request.Store, ReceiptShape.Of(data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)))), IngestJson.Default.IngestShape);
        else
            IngestTable.Print(report, request.Store);

        foreach (var problem in report.Problems)
            Console.Error.WriteLine($"{problem.Where}: {problem.What}. {problem.Next}.");
        MixedVocabularies.Warn(request.Store, report.PartsReadOtherwise, report.StoreParts);
        if (report.Interrupted)
            Console.Error.WriteLine(Stopped(request.Store, report));
        return report.Interrupted || report.Problems.Any(problem => problem.Named) ? Door.UnusableInput : Door.Answered;
    }
}
