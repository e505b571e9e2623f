using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web.Pages;

/// <summary>A page to be written: a component with what it shows.</summary>
/// <param name="Component">The component.</param>
/// <param name="Parameters">Its parameters by name.</param>
internal sealed record PageView(Type Component, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>HTTP status.</summary>
    internal int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>The address to go on at instead of showing the page; null to show it.</summary>
    internal string? GoTo { get; init; }

    /// <summary>What is sent as it is instead of a component; null for a component.</summary>
    internal byte[]? Body { get; init; }

    /// <summary>A document that is no page.</summary>
    internal static PageView File(byte[] body) => new(typeof(IComponent), new Dictionary<string, object?>(StringComparer.Ordinal)) { Body = body };

    /// <summary>A component whose one parameter <c>View</c> holds all it shows.</summary>
    internal static PageView Of<TComponent>(object view)
        where TComponent : IComponent => new(typeof(TComponent), new Dictionary<string, object?>(StringComparer.Ordinal) { ["View"] = view });

    /// <summary>Another address that the visitor is sent to.</summary>
    internal static PageView To(string address) => new(typeof(IComponent), new Dictionary<string, object?>(StringComparer.Ordinal)) { Status = StatusCodes.Status303SeeOther, GoTo = address };
}
