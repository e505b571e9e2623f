using System.CommandLine;
using Credence.App.Hosting;
using Credence.Portfolio;
using Credence.Portfolio.Skills;

namespace Credence.App.Portfolio;

/// <summary><c>credence portfolio DIR</c>: what a git repository shows, in forty checks.</summary>
internal static class PortfolioCommand
{
    private static readonly Argument<string> Folder = new("DIR") { Description = "Folder of a git repository; its current commit and the history before it are read" };

    private static readonly Option<bool> All = new("--all") { Description = "Show what is there too, not only what is missing" };

    private static readonly string About = $"""
        What a git repository shows of how you work: 40 checks, each with where it stands or how to mend it

        Nothing in the repository is run, nothing outside it is read, and no network is used. What is not committed does not count.
        Made for projects that train or serve a model; of others the sections reproduce and operate ask for more than they need.

        Examples:
          {Door.CommandName} portfolio my-project
          {Door.CommandName} portfolio my-project --all
          {Door.CommandName} portfolio my-project --beside aws-mla-c01 --beside AI-103
          {Door.CommandName} portfolio my-project --json
        """;

    internal static Command Command()
    {
        var command = new Command("portfolio", About) { Folder, All, Beside.Certifications };
        command.SetAction((call, stop) => Task.FromResult(Run(call, stop)));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken stop)
    {
        var data = new LoadedData(Door.DataOf(call));
        var folder = call.GetValue(Folder)!;
        var certifications = Beside.Asked(call, data);
        var reader = PortfolioReader.Read(data.Folder);
        var report = reader.Of(folder, Door.DayOf(call), stop);
        // the commit is what was read: files of the folder are never looked at
        CallRecord.Current?.ReadAs(folder, new InputShape(folder, report.Commit, null));
        var receipt = ReceiptShape.Of(data.Folder.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)));
        var (names, asked) = (reader.Proofs.Names, AskedSkills.Read(data.Folder));
        var beside = Beside.Of(certifications, data, report.Skills, reader.Proofs, Door.DayOf(call));
        if (call.GetValue(Door.Json))
        {
            IReadOnlyList<BesideShape>? shapes = certifications.Count == 0 ? null : [.. beside.Select(one => BesideShape.Of(one, names, asked))];
            Print.Json(PortfolioShape.Of(report, SkillsShape.Of(report.Skills, names, asked), shapes, receipt), PortfolioJson.Default.PortfolioShape);
        }
        else
        {
            PortfolioText.Write(report, names, receipt, call.GetValue(All));
            BesideText.Write(beside, names, asked);
        }

        return Door.Answered;
    }
}
