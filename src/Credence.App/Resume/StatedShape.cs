using System.Globalization;
using Credence.App.Hosting;
using Credence.Resumes;
using Credence.Sources;

namespace Credence.App.Resume;

/// <summary>A value with its place on the wire: <c>start</c> and <c>end</c> into <c>text</c> (UTF-16 units), <c>line</c> and <c>page</c> from 1, <c>path</c> in JSON Resume; <c>confidence</c> is certain, likely or doubtful.</summary>
internal sealed record StatedShape(string Value, int Start, int End, int Line, int? Page, string? Path, string Confidence)
{
    internal static StatedShape? Of(Stated<string>? stated) => stated is null ? null : Of(stated.Value, stated.Place, stated.Confidence);

    internal static StatedShape? Of(Stated<PartialDate>? stated) => stated is null ? null : Of(stated.Value.Text, stated.Place, stated.Confidence);

    internal static StatedShape? OfMark(Stated<bool>? stated) => stated is null ? null : Of("true", stated.Place, stated.Confidence);

    internal static IReadOnlyList<StatedShape> Of(IReadOnlyList<Stated<string>> stated) => [.. stated.Select(one => Of(one)!)];

    /// <summary>Where it stands, in words: the line, with the page where there are pages, or the path in JSON Resume.</summary>
    internal string Where() => Path ?? string.Create(CultureInfo.InvariantCulture, $"{(Page is { } page ? $"page {page}, " : "")}line {Line}");

    internal static StatedShape Of(string value, Place place, Confidence confidence) => new(value, place.Start, place.End, place.Line, place.Page, place.Path, Kebab.Of(confidence));
}
