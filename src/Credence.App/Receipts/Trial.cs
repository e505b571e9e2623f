using System.Text.Json;

namespace Credence.App.Receipts;

/// <summary>An answer to a question with something changed, compared with the two answers whose difference is looked into.</summary>
/// <param name="Answer">The answer itself.</param>
/// <param name="FromOld">Places where it differs from the old one.</param>
/// <param name="FromNew">Places where it differs from the new one.</param>
internal sealed record Trial(JsonElement Answer, IReadOnlyList<string> FromOld, IReadOnlyList<string> FromNew)
{
    /// <summary>Whether a place stands as in the old answer.</summary>
    internal bool Undoes(string path) => !FromOld.Any(other => Touch(path, other));

    /// <summary>Whether a place stands as in the new answer.</summary>
    internal bool Keeps(string path) => !FromNew.Any(other => Touch(path, other));

    /// <summary>Whether a place stands the same in another answer.</summary>
    internal bool Agrees(Trial other, string path) => !JsonComparison.Visible.Changes(other.Answer, Answer).Any(change => Touch(path, change.Path));

    // the same place, or one within the other
    private static bool Touch(string one, string other) => one == other || Within(one, other) || Within(other, one);

    private static bool Within(string inner, string outer) =>
        inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) && inner[outer.Length] is '.' or '[' && !inner.EndsWith(" (order)", StringComparison.Ordinal);
}
