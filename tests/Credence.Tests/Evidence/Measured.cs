using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Evidence;

/// <summary>Committed files that a test measures again.</summary>
internal static class Measured
{
    /// <summary>The file has this text. On a difference the text is written under artifacts, and one command puts it in place.</summary>
    /// <param name="path">Path below the checkout, with forward slashes.</param>
    /// <param name="text">What was measured.</param>
    internal static void AssertIs(string path, string text)
    {
        var committed = Path.Combine(Checkout.Root, path);
        if (File.Exists(committed) && File.ReadAllText(committed) == text)
            return;
        var made = Path.Combine(Checkout.Root, "artifacts", Path.GetFileName(path));
        Directory.CreateDirectory(Path.GetDirectoryName(made)!);
        File.WriteAllText(made, text);
        Assert.Fail($"{path} is not what was measured. To take the new figures over: cp artifacts/{Path.GetFileName(path)} {path}");
    }
}
