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

    internal static int Run(ParseResult call, string store)
    {
        var data = Credence.Sources.DataFolder.Find(null);
        var receipt = data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed));
        var answer = StatedPayComparison.Of(PostingStore.OpenForQuery(store), call.GetValue(Role) ?? RoleGroup.Ai, StatedPaySettings.Read(data), receipt.AsOf);
        if (call.GetValue(Door.Json))
            Print.Json(StatedPayShape.Of(answer, receipt), PayJson.Default.StatedPayShape);
        else
            StatedPayText.Write(answer, receipt);
        return Door.Answered;
    }
}
