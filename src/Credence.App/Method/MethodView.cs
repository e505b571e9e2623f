using Credence.App.Hosting.Web.Pages;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Method;

/// <summary>A page about a number.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its text.</param>
public sealed record MethodView(FrameView Frame, string Title, MarkupString Text);
