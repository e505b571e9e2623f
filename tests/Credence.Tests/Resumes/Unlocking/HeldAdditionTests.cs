using Credence.Postings.Finding;
using Credence.Resumes.Unlocking;
using Xunit;

namespace Credence.Tests.Resumes.Unlocking;

/// <summary>What one holds is no addition, nor what it answers already.</summary>
public sealed class HeldAdditionTests
{
    private static readonly string[] Asked = ["bls", "acls", "itil", "itil-foundation", "itil-expert"];

    [Fact]
    public void A_certification_that_is_held_is_offered_neither_alone_nor_in_a_pair()
    {
        var offered = Offered("""{"certificates": [{"name": "Basic Life Support (BLS)", "endDate": "2027-03"}, {"name": "ITIL"}]}""");

        Assert.Equal(["acls", "itil-expert"], offered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_that_has_expired_is_offered()
    {
        var offered = Offered("""{"certificates": [{"name": "Basic Life Support (BLS)", "endDate": "2025-03"}]}""");

        Assert.Contains("bls", offered);
    }

    [Fact]
    public void A_skill_of_the_name_of_a_certification_that_is_held_is_there()
    {
        using var store = new ReachStore([ReachRow.Blank with { Skills = ["itil"] }]);

        var report = Report(store, """{"certificates": [{"name": "ITIL Foundation"}, {"name": "ITIL"}]}""");

        Assert.Equal((1, 0), (report.WithinReach.Opens, report.Singles.Count));
    }

    private static HashSet<string> Offered(string resume)
    {
        using var store = new ReachStore(
        [
            .. Asked.Select(id => ReachRow.Blank with { Asks = [(id, Strength.Required)] }), .. Asked.Select(id => ReachRow.Blank with { Asks = [(id, Strength.Mentioned)] }),
            .. Asked.Select(id => ReachRow.Blank with { Asks = [(id, Strength.Required), ("cissp", Strength.Required)] }),
        ]);
        var report = Report(store, resume);
        return [.. report.Singles.Concat(report.Pairs).SelectMany(row => row.Additions).Select(one => one.Id).Where(id => id != "cissp")];
    }

    private static ReachReport Report(ReachStore store, string resume) =>
        MatchParts.Unlock.Of(store.Contents, new ReachTarget(Credence.Evidence.RoleGroup.Ai, null, null, MatchParts.AsOf), MatchParts.Person(MatchParts.Read(resume)), null, 20, 1, CancellationToken.None);
}
