using Credence.Sources;
using Xunit;

namespace Credence.Tests.Sources;

public sealed class DataFolderTests
{
    [Fact]
    public void A_folder_without_a_catalog_is_refused_with_advice()
    {
        var wrong = Assert.Throws<UnusableInputException>(() => DataFolder.Find(Path.GetTempPath()));

        Assert.Contains("catalog", wrong.What, StringComparison.Ordinal);
    }
}
