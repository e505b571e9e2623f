using System.Collections.Frozen;
using System.Text;

namespace Credence.Postings.Storing;

/// <summary>Names of enum values as stores and answers write them: <c>NotAPosting</c> is <c>not-a-posting</c>.</summary>
public static class KebabName
{
    /// <summary>The value's name in kebab-case.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Names<T>.ByValue[value];

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 2);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(name[i]));
        }

        return kebab.ToString();
    }

    private static class Names<T> where T : struct, Enum
    {
        internal static readonly FrozenDictionary<T, string> ByValue = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Kebab(value.ToString()));
    }
}
