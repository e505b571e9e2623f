using System.Reflection;

namespace Credence.Showcase.Train.Saving;

/// <summary>Versions of the packages this program was built with.</summary>
internal static class PackageVersions
{
    /// <summary>The version of a package, as the project pins it.</summary>
    internal static string Of(string package) =>
        typeof(PackageVersions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(one => one.Key == package).Value!;
}
