using Credence.Postings.Storing;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>One thing asked for and how the person stands to it.</summary>
public sealed record AskedShape(string Kind, string? Id, string Name, string Standing, QuoteShape? Posting, QuoteShape? Resume)
{
    internal static AskedShape Of(AskedItem item) => new(KebabName.Of(item.Kind), item.Id, item.Name, KebabName.Of(item.Standing), QuoteShape.Of(item.Posting), QuoteShape.Of(item.Resume));
}
