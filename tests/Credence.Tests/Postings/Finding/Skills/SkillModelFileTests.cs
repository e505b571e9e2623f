using Credence.Postings.Finding.Skills;
using Credence.Sources;
using Credence.Tests.Postings.Storing;
using Xunit;

namespace Credence.Tests.Postings.Finding.Skills;

public sealed class SkillModelFileTests
{
    private static readonly string Shipped = DataFolder.Find().Combine("lexicon", SkillModelFile.Name);

    [Fact]
    public void The_shipped_model_is_small() => Assert.InRange(new FileInfo(Shipped).Length, 1, 1_500_000);

    [Fact]
    public void A_model_written_again_has_the_same_bytes()
    {
        using var again = new MemoryStream();

        SkillModelFile.Write(SkillModelFile.Read(Shipped), again);

        Assert.Equal(File.ReadAllBytes(Shipped), again.ToArray());
    }

    [Fact]
    public void A_cut_file_is_refused_with_its_name()
    {
        using var folder = new TemporaryFolder();
        var cut = Path.Combine(folder.Path, "cut.bin");
        File.WriteAllBytes(cut, File.ReadAllBytes(Shipped)[..1000]);

        var wrong = Assert.Throws<UnusableInputException>(() => SkillModelFile.Read(cut));

        Assert.Contains("cut.bin", wrong.Message, StringComparison.Ordinal);
    }
}
