using System.CommandLine;
using System.CommandLine.Parsing;
using Credence.App.Hosting;
using Credence.App.Pictures;
using Credence.Evidence;
using Credence.Pay;
using Credence.Pay.Regressions;
using Credence.Pay.Stated;
using Credence.Sources;

namespace Credence.App.Pay;

/// <summary><c>credence pay</c>: what studies of pay found; with a table and a formula, a regression on it.</summary>
internal static class PayCommand
{
    private static readonly Option<string?> Table = new("--data")
    {
        Description = "Table to read: CSV (also .gz or .zst), Parquet, or the first sheet of a workbook",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Model = new("--formula")
    {
        Description = "What explains what, as in R: 'log(pay) ~ cert + years + C(country)'; operators + - : * / ^ . 0 1",
        HelpName = "F",
    };

    private static readonly Option<string?> Cluster = new("--cluster") { Description = "Column whose values share shocks: errors are clustered by it", HelpName = "COL" };

    private static readonly Option<string?> Weights = new("--weights") { Description = "Column of weights (inverse variances)", HelpName = "COL" };

    private static readonly Option<string?> Interval = new("--interval")
    {
        Description = "Bounds instead of exact pay: two columns or expressions, 'log(low),log(high)'; an empty field leaves that end open",
        HelpName = "LOW,HIGH",
    };

    private static readonly Option<bool> All = new("--all") { Description = "Show every level of every category" };

    private static readonly Option<string?> Picture = PictureFile.Option("what studies found, with intervals,");

    /// <summary>Options that say more about a regression.</summary>
    private static readonly Option[] About = [Cluster, Weights, Interval, All];

    /// <summary>The command with its options.</summary>
    internal static Command Command()
    {
        var command = new Command("pay", "What studies of pay found about certification; with --data and --formula, a regression on a table of pay")
        {
            Table, Model, Cluster, Weights, Interval, All, StatedPayDoor.Store, StatedPayDoor.Role, StatedPayDoor.Snapshot, Picture, PayStudyCommand.Command(),
        };
        command.Validators.Add(OneSource);
        command.SetAction((call, stop) => Task.FromResult(Run(call, stop)));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken stop)
    {
        if (call.GetValue(StatedPayDoor.Store) is { } store)
            return StatedPayDoor.Run(call, store);
        if (call.GetValue(Table) is null)
            return Panel(call);
        var options = new FormulaOptions(call.GetValue(Cluster), call.GetValue(Weights), call.GetValue(Interval));
        var answer = FormulaRegression.Fit(call.GetValue(Table)!, call.GetValue(Model)!, options, stop);
        var receipt = Door.DataOf(call).Receipt(Door.DayOf(call), call.GetValue(Door.Seed));
        if (call.GetValue(Door.Json))
            Print.Json(RegressionShape.Of(answer, receipt), PayJson.Default.RegressionShape);
        else
            RegressionText.Write(answer, options, call.GetValue(All), receipt);
        return Door.Answered;
    }

    /// <summary>A store answers by itself; a regression needs a table and a formula; what else is said is about one of them.</summary>
    private static void OneSource(CommandResult given)
    {
        var (table, model, store) = (given.GetResult(Table) is not null, given.GetResult(Model) is not null, given.GetResult(StatedPayDoor.Store) is not null);
        if (store && (table || model || given.GetResult(Cluster) is not null || given.GetResult(Weights) is not null || given.GetResult(Interval) is not null))
            given.AddError("--store answers by itself: leave --data, --formula, --cluster, --weights and --interval out.");
        else if (table != model || (!store && !table && About.Any(option => given.GetResult(option) is not null)))
            given.AddError("Give a table and what explains what: --data FILE --formula 'log(pay) ~ cert'; or --store DIR for pay stated in postings; or nothing for what studies found.");
        else if (given.GetResult(Picture) is not null && (store || table))
            given.AddError("--svg draws what studies found: leave --data, --formula and --store out.");
        else if (!store && given.GetResult(StatedPayDoor.Role) is not null)
            given.AddError("--role goes with --store.");
        else if (!store && given.GetResult(StatedPayDoor.Snapshot) is not null)
            given.AddError("--snapshot goes with --store.");
    }

    private static int Panel(ParseResult call)
    {
        var (panel, stated, receipt) = PanelOf(call, new LoadedData(Door.DataOf(call)));
        PictureFile.Write(call.GetValue(Picture), () => PayPictures.Of(panel), ReceiptShape.Of(receipt));
        if (call.GetValue(Door.Json))
            Print.Json(PayPanelShape.Of(panel, stated, receipt), PayJson.Default.PayPanelShape);
        else
            PayPanelText.Write(panel, stated, receipt);
        return Door.Answered;
    }

    /// <summary>What studies found and postings state, as of the call's day; the second is null where none ships.</summary>
    internal static (PayPanel Panel, StatedPayAnswer? Stated, Receipt Receipt) PanelOf(ParseResult call, LoadedData data)
    {
        var day = Door.DayOf(call);
        return (PayPanel.Of(data.PayStudies, day), data.StatedPay.On(day).FirstOrDefault(answer => answer.Role == RoleGroup.Ai), data.Folder.Receipt(day, call.GetValue(Door.Seed)));
    }
}
