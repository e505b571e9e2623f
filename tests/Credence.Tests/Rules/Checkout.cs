namespace Credence.Tests.Rules;

/// <summary>Files of the checkout the tests run in.</summary>
internal static class Checkout
{
    internal static string Root { get; } = Find();

    internal static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Credence.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("the tests run outside a checkout");
    }
}
