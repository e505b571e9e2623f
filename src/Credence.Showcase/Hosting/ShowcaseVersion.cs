using System.Reflection;

namespace Credence.Showcase.Hosting;

/// <summary>Which release of the program this is.</summary>
internal static class ShowcaseVersion
{
    /// <summary>Name of the program.</summary>
    internal const string Program = "credence-showcase";

    /// <summary>Its version, without the commit.</summary>
    internal static string Text { get; } = typeof(ShowcaseVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
