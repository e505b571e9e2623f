using System.CommandLine;
using System.Globalization;
using Credence.App.Hosting;
using Credence.Postings.Finding.Skills;
using Credence.Postings.Finding.Skills.Building;
using Credence.Postings.Finding.Skills.Training;

namespace Credence.App.Skills;

/// <summary><c>credence skills lexicon|train|score</c>: makes and measures what finds skills; for those who work on Credence.</summary>
internal static class SkillsCommand
{
    internal static Command Command() => new("skills", "Make and measure what finds skills in texts") { Hidden = true, Subcommands = { Lexicon(), Train(), Score() } };

    private static Command Lexicon()
    {
        var onet = Folder("--onet", "Folder of the O*NET database in Excel format");
        var esco = Folder("--esco", "Folder of the ESCO classification in English as CSV files");
        var postings = Folder("--postings", "Folder of postings; names they do not use are left out");
        var command = new Command("lexicon", "Make data/lexicon/skills.csv from O*NET and ESCO") { onet, esco, postings };
        command.SetAction(call =>
        {
            var rows = SkillListBuild.Run(Door.DataOf(call), call.GetValue(onet)!, call.GetValue(esco)!, call.GetValue(postings)!);
            Print.Line(string.Create(CultureInfo.InvariantCulture, $"skills.csv: {rows:N0} skills"));
            return Door.Answered;
        });
        return command;
    }

    private static Command Train()
    {
        var marked = Folder("--skillspan", "Folder of SkillSpan; its train.json is learned from");
        var postings = Folder("--postings", "Folder of unmarked postings; words are learned from them");
        var output = new Option<string?>("--out") { Description = "File to write; data/lexicon/skills-model.bin when not given", HelpName = "FILE" };
        var folds = new Option<int>("--folds") { Description = "Write nothing; cross-validate over the documents in this many parts", HelpName = "N" };
        var command = new Command("train", "Train the tagger") { marked, postings, output, folds };
        command.SetAction(call =>
        {
            var data = Door.DataOf(call);
            var file = Path.Combine(call.GetValue(marked)!, "train.json");
            var settings = new TrainingSettings(call.GetValue(Door.Seed));
            if (call.GetValue(folds) is > 1 and var parts)
            {
                foreach (var (bias, score) in SkillTraining.CrossValidate(data, file, call.GetValue(postings)!, settings, parts))
                    Print.Line(string.Create(CultureInfo.InvariantCulture, $"bias {bias:0.0}  precision {score.Precision:0.000}  recall {score.Recall:0.000}  F1 {score.F1:0.0000}  ({score.Right} of {score.Marked} marked, {score.Found} found)"));
                return Door.Answered;
            }

            var hash = SkillTraining.Run(data, file, call.GetValue(postings)!, settings, call.GetValue(output) ?? data.Combine("lexicon", "skills-model.bin"));
            Print.Line($"model: SHA-256 {hash}");
            return Door.Answered;
        });
        return command;
    }

    private static Command Score()
    {
        var file = new Option<string>("--skillspan") { Description = "A file of SkillSpan, such as dev.json", HelpName = "FILE", Required = true };
        var command = new Command("score", "Score the finder on SkillSpan's Knowledge layer: strict spans") { file };
        command.SetAction(call =>
        {
            var data = Door.DataOf(call);
            var rows = SpanScoring.Of(SkillFinder.Read(data), call.GetValue(file)!, call.GetValue(Door.Seed));
            if (call.GetValue(Door.Json))
                Print.Json(ScoreShape.Of(rows, ReceiptShape.Of(data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)))), ScoreJson.Default.ScoreShape);
            else
                Print.Line(string.Join('\n', rows.Select(ScoreText.Of)));
            return Door.Answered;
        });
        return command;
    }

    private static Option<string> Folder(string name, string what) => new(name) { Description = what, HelpName = "DIR", Required = true };
}
