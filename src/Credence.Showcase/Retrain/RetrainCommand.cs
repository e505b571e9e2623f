using System.CommandLine;
using System.Globalization;
using Credence.Showcase.Data;
using Credence.Showcase.Hosting;
using Credence.Showcase.Serve;
using Credence.Showcase.Train;
using Credence.Showcase.Train.Saving;

namespace Credence.Showcase.Retrain;

/// <summary><c>retrain</c>: a new model on new rows, taken only where it is better than the served one, as a shadow first.</summary>
internal static class RetrainCommand
{
    private const int UsualKeep = 5;
    private const int MostKept = 1000;
    private const int UsualAfter = 1000;
    private static readonly Option<string?> DataFile = new("--data") { Description = "New rows: CSV with the columns and the target of the training", HelpName = "FILE" };
    private static readonly Option<bool> Direct = new("--direct") { Description = "Serve a better model at once, without a time as shadow" };
    private static readonly Option<bool> Promote = new("--promote") { Description = "Serve the shadow, once the log has enough of it; asks for --log" };
    private static readonly Option<string?> Log = new("--log") { Description = "Prediction log of serve, or a folder of such (*.jsonl)", HelpName = "FOLDER" };
    private static readonly Option<int> After = Count("--after", UsualAfter, int.MaxValue, "Cases in the log that both must have been asked before the shadow is served");
    private static readonly Option<int> Keep = Count("--keep", UsualKeep, MostKept, "Versions served to keep, this one among them, and as many that were rejected");

    internal static Command Command()
    {
        var command = new Command("retrain", "Train on new rows, compare with the served model on the same held-out rows, and take the new one only where it is better. Ends with 1 where it is not taken")
        {
            RootOption.Model, DataFile, Direct, Promote, Log, After, Keep, SplitOptions.Split, SplitOptions.Calibration, OutsideOptions.BaseRate, OutsideOptions.BaselineAuc,
        };
        command.Validators.Add(call =>
        {
            if (call.GetResult(DataFile) is null == !call.GetValue(Promote))
                call.AddError("retrain asks for --data FILE or --promote, one of the two.");
            if (call.GetValue(Promote) != call.GetResult(Log) is not null)
                call.AddError("--promote and --log FOLDER are given together.");
        });
        command.SetAction((call, stop) => Task.Run(() => Run(call, stop), stop));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken stop)
    {
        var root = RootOption.Of(call);
        // whoever is at it is told of now rather than after the training
        root.Alone().Dispose();
        var answer = call.GetValue(Promote) ? Promoted(call, root) : Trained(call, root, stop);
        if (call.GetValue(Door.Json))
            Print.Json(answer, RetrainJson.Readable.RetrainAnswer);
        else
            RetrainText.Say(answer);
        return answer.Verdict is RetrainAnswer.Promoted or RetrainAnswer.Shadow ? Door.Answered : Door.CheckFailed;
    }

    private static RetrainAnswer Trained(ParseResult call, ModelRoot root, CancellationToken stop)
    {
        var (state, seed, limits) = (root.Read(), call.GetValue(Door.Seed), DataLimits.Usual);
        var folder = ModelFolder.Open(root.FolderOf(state.Current));
        using var served = new ServedModel(folder, folder.Model(null), ServeCommand.Champion);
        var run = TrainingRun.Of(Prepared(call, folder.Schema, seed, limits), seed, folder.Known.Then(OutsideOptions.Of(call)), limits, Door.Progress, stop);
        Door.Progress("comparing with the served model");
        var (challenge, contents) = (Challenge.Of(run, served), ModelContents.Of(folder.Card.Name, run));
        var version = contents.Card.Version;
        IReadOnlyList<string> why = version == state.Current ? ["it is the served model: the same rows and seed give the same model"] : challenge.Refusals;
        var verdict = why.Count > 0 ? RetrainAnswer.Rejected : call.GetValue(Direct) ? RetrainAnswer.Promoted : RetrainAnswer.Shadow;
        if (version != state.Current)
            Take(call, root, contents, state, verdict, why);
        return new RetrainAnswer(root.Path, folder.Card.Name, state.Current, version, verdict, why, challenge, null, run.Findings.Models, ReceiptShape.Of(run.Set.Table.Sha256, seed));
    }

    private static void Take(ParseResult call, ModelRoot root, ModelContents contents, RootState state, string verdict, IReadOnlyList<string> why)
    {
        var (keep, version) = (call.GetValue(Keep), contents.Card.Version);
        using var only = root.Alone();
        var now = root.Read();
        if (now.Current != state.Current)
            throw new UnusableDataException(root.PointerFile, $"names {now.Current} by now, no longer {state.Current}, which the new model was compared with", "Run retrain again");
        state = now;
        Door.Progress($"writing version {version}");
        root.Add(contents);
        Door.Progress("writing the pointer");
        var next = verdict switch
        {
            RetrainAnswer.Promoted => state.Promoted(version, keep),
            RetrainAnswer.Shadow => (state.Shadow is { } other && other != version ? state.Refused(new RejectedVersion(other, [$"a later version, {version}, took its place as shadow"]), keep) : state).Shadowed(version),
            _ => state.Refused(new RejectedVersion(version, why), keep),
        };
        root.Write(next);
        Door.Progress("removing what is kept no longer");
        root.Prune(next);
    }

    private static RetrainAnswer Promoted(ParseResult call, ModelRoot root)
    {
        using var only = root.Alone();
        var state = root.Read();
        if (state.Shadow is not { } version)
            throw new UnusableDataException(root.PointerFile, "names no shadow, so there is nothing to promote: no new model was better since the last one was served", "Run retrain --data FILE with new rows first");
        var (served, shadow) = (ModelFolder.Open(root.FolderOf(state.Current)), ModelFolder.Open(root.FolderOf(version)));
        var trial = ShadowTrial.Of(call.GetValue(Log)!, served, shadow, call.GetValue(After), DataLimits.Usual);
        IReadOnlyList<string> why = [.. trial.Refusals, .. shadow.RefusalsOf(shadow.Model(null))];
        if (why.Count == 0)
        {
            var next = state.Promoted(version, call.GetValue(Keep));
            Door.Progress("writing the pointer");
            root.Write(next);
            Door.Progress("removing what is kept no longer");
            root.Prune(next);
        }

        return new RetrainAnswer(root.Path, served.Card.Name, state.Current, version, why.Count == 0 ? RetrainAnswer.Promoted : RetrainAnswer.Waiting, why, null, trial, null, ReceiptShape.Of(trial.LogSha256, shadow.Card.Seed));
    }

    private static TrainingSet Prepared(ParseResult call, TableSchema schema, int seed, DataLimits limits)
    {
        Door.Progress($"reading {call.GetValue(DataFile)}");
        var table = RawTableReader.Read(call.GetValue(DataFile)!, limits, schema);
        SchemaMatch.Check(schema, table);
        var target = Target.Of(table, schema.Target, schema.Positive);
        if (target.Negative != schema.Negative)
            throw new UnusableDataException(table.Path, $"has '{target.Negative}' as the other outcome of '{target.Name}', where the served model knows '{schema.Negative}'", "Name the outcomes as in the training");
        return TrainingSet.Of(schema, table, target, SplitOptions.Of(call, table, target, seed), limits);
    }

    private static Option<int> Count(string name, int usual, int most, string description) => new(name)
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"{description} ({usual} when not given)"),
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = given => int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= most ? count : Door.Refused<int>(given, string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {most}")),
    };
}
