using System.CommandLine;
using System.Globalization;
using Credence.Showcase.Data;
using Credence.Showcase.Hosting;
using Credence.Showcase.Train.Evaluation;
using Credence.Showcase.Train.Saving;

namespace Credence.Showcase.Train;

/// <summary><c>train</c>: from a table to a model folder.</summary>
internal static class TrainCommand
{
    private const int LongestName = 63;
    private static readonly Argument<string> FilePath = new("FILE") { Description = "Table to learn from: CSV with a header row" };
    private static readonly Option<string> TargetName = new("--target") { Description = "Column to predict; it must have two values", HelpName = "NAME", Required = true };
    private static readonly Option<string> Positive = new("--positive") { Description = "Value of it whose probability is wanted", HelpName = "VALUE", Required = true };
    private static readonly Option<string> Out = new("--out") { Description = "Folder to write; must not be there yet", HelpName = "DIR", Required = true };
    private static readonly Option<string?> Split = new("--split") { Description = "Rows to test on, one 0-based number a line; a fifth is drawn when not given", HelpName = "FILE" };
    private static readonly Option<string?> Calibration = new("--calibration") { Description = "Training rows to calibrate on, in the same way; a quarter of them is drawn when not given", HelpName = "FILE" };
    private static readonly Option<string?> ModelName = new("--name") { Description = "Name of the model in addresses; the target's when not given", HelpName = "NAME" };

    internal static Command Command()
    {
        var command = new Command("train", "Train logistic regression, a network and boosted trees on the same rows, test them, and save them")
        {
            FilePath, TargetName, Positive, Out, Split, Calibration, ModelName, OutsideOptions.BaseRate, OutsideOptions.BaselineAuc,
        };
        // a task of its own, so that a signal is heard meanwhile
        command.SetAction((call, stop) => Task.Run(() => Run(call, stop), stop));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken stop)
    {
        var (folder, seed, limits) = (call.GetValue(Out)!, call.GetValue(Door.Seed), DataLimits.Usual);
        ModelFolderWriter.CheckIsFree(folder);
        var set = Prepared(call, seed, limits);
        var models = new ModelTraining(seed, Door.Progress, stop).All(set);
        Door.Progress("looking for leaks");
        var leaks = LeakMeasures.Of(set, seed, limits);
        var findings = Findings.Of(HeldOut.Of(set, models), leaks, OutsideOptions.Of(call));
        stop.ThrowIfCancellationRequested();
        var card = ModelFolderWriter.Write(folder, NameOf(call.GetValue(ModelName) ?? set.Target.Name), set, models, findings, leaks, OutsideOptions.Of(call), seed);
        if (call.GetValue(Door.Json))
            Print.Json(new TrainAnswer(folder, card.Name, card.Version, card.Data, set.Schema.LeftOut, findings.Models, findings.Paired, findings.Leaks, findings.Deployment, ReceiptShape.Of(set.Table.Sha256, seed)), AnswerJson.Readable.TrainAnswer);
        else
            Say(folder, card, set, findings);
        return findings.Deployment.Allowed ? Door.Answered : Door.CheckFailed;
    }

    private static TrainingSet Prepared(ParseResult call, int seed, DataLimits limits)
    {
        Door.Progress($"reading {call.GetValue(FilePath)}");
        var table = RawTableReader.Read(call.GetValue(FilePath)!, limits);
        var target = Target.Of(table, call.GetValue(TargetName)!, call.GetValue(Positive)!);
        var split = Splitting.Of(target.Outcomes, seed, Rows(call.GetValue(Split), table), Rows(call.GetValue(Calibration), table));
        return TrainingSet.Of(table, target, split, limits);
    }

    private static IReadOnlyList<int>? Rows(string? file, RawTable table) => file is null ? null : Splitting.ReadRows(file, table.Rows);

    private static void Say(string folder, ModelCard card, TrainingSet set, Findings findings)
    {
        Print.Line(string.Create(CultureInfo.InvariantCulture, $"{folder}: {card.Name} {card.Version}, {card.Data.TrainingRows:N0} rows trained on, {card.Data.TestRows:N0} tested on, {card.Data.BaseRate:P1} {set.Target.Positive}"));
        foreach (var column in set.Schema.LeftOut)
            Print.Line($"left out: {column.Name} – {column.Why}");
        FindingsText.Say(findings);
    }

    // letters, digits and hyphens, as addresses and Kubernetes take them
    private static string NameOf(string given)
    {
        var name = string.Concat(given.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');
        return name.Length == 0 ? "model" : name[..Math.Min(LongestName, name.Length)].TrimEnd('-');
    }
}
