using Credence.Returns.Options;

namespace Credence.App.Ask;

/// <summary>Postings opened (count) beside those within reach now (count); their part of what is then within reach (ratio) with its 95 % interval.</summary>
internal sealed record OpenedPostingsShape(int Opens, int WithinReach, double Share, double Low, double High)
{
    internal static OpenedPostingsShape Of(OpenedPostings opened) => new(opened.Opened, opened.WithinReach, opened.Share, opened.Range.Low, opened.Range.High);
}
