using Credence.Postings.Storing;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>A certification held (<c>held</c>) that stands for one asked for under another name (<c>asked</c>): <c>relation</c> is successor, predecessor, of-vendor or level.</summary>
public sealed record StandShape(string Held, string Asked, string Relation, string Text)
{
    internal static StandShape? Of(CertificationStand? stand) => stand is null ? null : new(stand.Held, stand.Asked, KebabName.Of(stand.Relation), stand.Text);
}
