namespace Credence.Tests.House;

/// <summary>Where the checkout is.</summary>
internal static partial class Checkout
{
    internal static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Credence.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("No Credence.slnx above " + AppContext.BaseDirectory);
    }
}
