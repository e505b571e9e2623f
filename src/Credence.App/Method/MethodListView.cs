using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Method;

/// <summary>All pages about numbers.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Entries">The pages.</param>
public sealed record MethodListView(FrameView Frame, IReadOnlyList<MethodEntry> Entries);
