using Credence.Sources;
using Xunit;

namespace Credence.Tests.Sources;

public sealed class SourceRegisterTests
{
    [Fact]
    public void Pages_of_one_host_have_one_publisher_and_accounts_of_a_shared_host_have_their_own()
    {
        var register = SourceRegister.Read(DataFolder.Find());
        string[] ids = ["open-exam-prep-ai-103", "open-exam-prep-about-the-ai-102-exam", "github-mscerts-hub-6cee1e93", "github-jurgenonazure-all-the-exams-e8ae25b7", "seed-a"];

        var publishers = ids.Select(id => register.Find(id)!.Publisher);

        Assert.Equal(["open-exam-prep.com", "open-exam-prep.com", "github.com/mscerts", "github.com/JurgenOnAzure", "seed-a"], publishers);
    }

    [Fact]
    public void Every_entry_has_an_address_but_the_three_articles()
    {
        var register = SourceRegister.Read(DataFolder.Find());

        var without = register.All.Where(source => source.Address is null && source.Kind is not (SourceKind.Dataset or SourceKind.Literature)).Select(source => source.Id);

        Assert.Equal(["seed-a", "seed-b", "seed-c"], without);
    }
}
