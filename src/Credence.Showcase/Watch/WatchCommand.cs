using System.CommandLine;
using System.Globalization;
using Credence.Showcase.Data;
using Credence.Showcase.Hosting;
using Credence.Showcase.Serve;
using Credence.Showcase.Train.Saving;
using Credence.Showcase.Watch.Report;
using Credence.Showcase.Watch.Rows;

namespace Credence.Showcase.Watch;

/// <summary><c>watch</c>: whether rows of today are still like those of the training, and whether the model does as well.</summary>
internal static class WatchCommand
{
    private static readonly Option<string> Folder = new("--model") { Description = "Folder that train has written, or a root of versions", HelpName = "DIR", Required = true };
    private static readonly Option<string?> Kind = new("--kind") { Description = "Model of the folder to watch; the one its card names when not given", HelpName = "NAME" };
    private static readonly Option<string?> DataFile = new("--data") { Description = "Current rows: CSV with the columns of the training; with the target, outcomes are compared too", HelpName = "FILE" };
    private static readonly Option<string?> Log = new("--log") { Description = "Current rows: a prediction log of serve, or a folder of such (*.jsonl)", HelpName = "FOLDER" };
    private static readonly string[] Times = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFK"];
    private static readonly Option<DateTimeOffset?> Since = new("--since")
    {
        Description = "Take predictions of the log from this time on, such as 2026-11-01 or 2026-11-01T06:00:00Z (UTC where no offset is given)", HelpName = "TIME",
        CustomParser = given => DateTimeOffset.TryParseExact(given.Tokens[0].Value, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : Door.Refused<DateTimeOffset?>(given, "a time such as 2026-11-01 or 2026-11-01T06:00:00Z"),
    };
    private static readonly Option<string?> Reference = new("--reference") { Description = "Rows to compare with, or a reference.csv of train; those of the training when not given", HelpName = "FILE" };
    private static readonly Option<string?> Html = new("--html") { Description = "Write a report to this file", HelpName = "FILE" };

    internal static Command Command()
    {
        var command = new Command("watch", "Compare current rows with those of the training. Ends with 1 where something drifts or the model does worse, with 0 else: the answer tells 'no drift' from 'not enough data'")
        {
            Folder, Kind, DataFile, Log, Since, Reference, Html,
        };
        command.Validators.Add(call =>
        {
            if (call.GetResult(DataFile) is null == call.GetResult(Log) is null)
                call.AddError("watch asks for --data FILE or --log FOLDER, one of the two.");
            if (call.GetResult(Since) is not null && call.GetResult(Log) is null)
                call.AddError("--since goes with --log FOLDER.");
        });
        command.SetAction((call, stop) => Task.Run(() => Run(call), stop));
        return command;
    }

    private static int Run(ParseResult call)
    {
        var folder = ModelFolder.Open(ModelPlace.Of(call.GetValue(Folder)!));
        using var model = new ServedModel(folder, folder.Model(call.GetValue(Kind)), ServeCommand.Champion);
        var current = call.GetValue(DataFile) is { } file ? TableRows.Read(file, model, DataLimits.Usual) : LogRows.Read(call.GetValue(Log)!, model, call.GetValue(Since), DataLimits.Usual);
        var answer = Watching.Of(folder, model, current, call.GetValue(Reference), DataLimits.Usual);
        if (call.GetValue(Html) is { } page)
            Print.Page(page, WatchPage.Of(answer, folder));
        if (call.GetValue(Door.Json))
            Print.Json(answer, WatchJson.Readable.WatchAnswer);
        else
            WatchText.Say(answer);
        return answer.Failed ? Door.CheckFailed : Door.Answered;
    }
}
