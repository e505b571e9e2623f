using Xunit;

namespace Credence.Tests.Rules.Drawing;

/// <summary>Compares a drawing with the file reviewed before; after a change that is meant, run with UPDATE_GOLDEN=1, look at the pictures, read the difference, commit it.</summary>
internal static class Golden
{
    internal static void Compare(string name, string drawing) =>
        CompareFile(Path.Combine(House.Checkout.Root, "tests", "Credence.Tests", "Rules", "Drawing", "golden", name), drawing);

    internal static void CompareFile(string path, string drawing)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, drawing);
        }

        Assert.True(File.Exists(path), $"{path} is not there yet: run with UPDATE_GOLDEN=1, look at it, commit it");
        Assert.Equal(File.ReadAllText(path), drawing);
    }
}
