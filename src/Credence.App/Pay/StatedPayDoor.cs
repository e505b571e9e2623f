using System.CommandLine;
using Credence.App.Hosting;
using Credence.Evidence;
using Credence.Pay.Stated;
using Credence.Postings.Storing;

namespace Credence.App.Pay;

/// <summary><c>credence pay --store DIR</c>: pay stated in the postings of a store.</summary>
internal static class StatedPayDoor
{
    internal static readonly Option<string?> Store = new("--store") { Description = "Store of ingested postings: the pay they state, instead of a table", HelpName = "DIR" };

    internal static readonly Option<RoleGroup?> Role = new("--role")
    {
        Description = $"Group of jobs in the store: {string.Join(", ", EvidenceNames.All<RoleGroup>())} (ai when not given)",
        HelpName = "GROUP",
        CustomParser = given =>
        {
            if (EvidenceNames.Find<RoleGroup>(given.Tokens[0].Value) is { } role)
                return role;
            given.AddError($"--role takes one of {string.Join(", ", EvidenceNames.All<RoleGroup>())}, not '{given.Tokens[0].Value}'.");
            return null;
        },
    };

    internal static readonly Option<string?> Snapshot = new("--snapshot") { Description = "Also write counts and differences of every group of jobs, without any text or employer, to this file", HelpName = "FILE" };

    internal static int Run(ParseResult call, string store)
    {
        var data = Door.DataOf(call);
        var receipt = data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed));
        var (contents, settings) = (PostingStore.OpenForQuery(store), StatedPaySettings.Read(data));
        var answer = StatedPayComparison.Of(contents, call.GetValue(Role) ?? RoleGroup.Ai, settings, receipt.AsOf);
        if (call.GetValue(Snapshot) is { } file)
            Rules.Written.To(file, StatedPayFile.Text([.. Enum.GetValues<RoleGroup>().Select(role => StatedPayComparison.Of(contents, role, settings, receipt.AsOf))], receipt.AsOf));
        if (call.GetValue(Door.Json))
            Print.Json(StatedPayShape.Of(answer, receipt), PayJson.Default.StatedPayShape);
        else
            StatedPayText.Write(answer, receipt);
        return Door.Answered;
    }
}
