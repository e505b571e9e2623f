using System.CommandLine;
using Credence.App.Credentials;
using Credence.App.Hosting;
using Credence.Portfolio;

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
          {Door.CommandName} portfolio my-project --sign my.key --issuer "Mara Example" --out evidence.json
        """;

    internal static Command Command()
    {
        var command = new Command("portfolio", About) { Folder, All, Beside.Certifications };
        SigningOptions.AddTo(command);
        command.SetAction((call, stop) => Task.FromResult(Run(call, stop)));
        return command;
    }

    /// <summary>The receipt of a call, whatever the repository is called in it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="data">What is answered from.</param>
    /// <param name="report">What was found.</param>
    /// <param name="name">What the call names the repository.</param>
    internal static ReceiptShape ReceiptOf(ParseResult call, LoadedData data, PortfolioReport report, string name)
    {
        // the commit is what was read: files of the folder are never looked at
        CallRecord.Current?.ReadAs(name, new InputShape(name, report.Commit, null));
        return ReceiptShape.Of(data.Folder.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)));
    }

    private static int Run(ParseResult call, CancellationToken stop)
    {
        var data = new LoadedData(Door.DataOf(call));
        var folder = call.GetValue(Folder)!;
        var (sign, certifications) = (SigningOptions.Of(call), Beside.Asked(call, data));
        var report = IsolatedRepository.Of(folder, data.Folder, Door.DayOf(call), ReadingTime.OfCommand, stop);
        var signed = sign?.Invoke(report, data.Folder.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)));
        var answer = PortfolioAnswer.Of(report, certifications, data, Door.DayOf(call));
        var receipt = ReceiptOf(call, data, report, folder);
        if (call.GetValue(Door.Json))
        {
            Print.Json(PortfolioShape.Of(answer, receipt), PortfolioJson.Default.PortfolioShape);
        }
        else
        {
            PortfolioText.Write(report, answer.Names, receipt, call.GetValue(All));
            BesideText.Write(answer);
            if (signed is not null)
                Print.Line(signed);
        }

        return Door.Answered;
    }
}
