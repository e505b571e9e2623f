using System.Text.RegularExpressions;
using Credence.Tests.House;
using Xunit;

namespace Credence.App.Tests.House;

/// <summary>Answers reviewed as text: with UPDATE_GOLDEN=1 they are written, else compared.</summary>
internal static partial class GoldenFile
{
    /// <summary>Compares an answer with the file of that name in the folder golden of a slice's tests.</summary>
    internal static void Compare(string slice, string name, string answer)
    {
        var path = Path.Combine(Checkout.Root, "tests", "Credence.App.Tests", slice, "golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, answer);
        }

        Assert.True(File.Exists(path), $"{name} is not there yet: run with UPDATE_GOLDEN=1, read it, commit it");
        Assert.Equal(File.ReadAllText(path), answer);
    }

    /// <summary>The answer without the hashes of its receipt, which change with every data file.</summary>
    internal static string WithoutHashes(string answer) => Hash().Replace(answer, "(hash)");

    [GeneratedRegex(@"(?<![.0-9a-f])[0-9a-f]{16}\b")]
    private static partial Regex Hash();
}
