using System.Globalization;
using Credence.Sources;

namespace Credence.Returns.Reading;

/// <summary>One value of a case file with its place, whether the file is JSON or YAML.</summary>
/// <param name="file">The file.</param>
/// <param name="line">Line of its first character, from 1.</param>
/// <param name="column">Column of its first character, from 1.</param>
internal abstract class CaseNode(string file, long line, long column)
{
    /// <summary><c>path:line:column</c> of the value.</summary>
    internal string Where => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{column}");

    /// <summary>What kind of value it is, in words.</summary>
    internal abstract string Kind { get; }

    /// <summary>A complaint about the value.</summary>
    internal UnusableInputException Wrong(string what, string next = "Mend the value") => new(Where, what, next);

    /// <summary>Names with values.</summary>
    internal sealed class Map(string file, long line, long column) : CaseNode(file, line, column)
    {
        private readonly Dictionary<string, CaseNode> _byName = new(StringComparer.Ordinal);
        private readonly List<string> _names = [];

        internal override string Kind => "a mapping";

        internal IReadOnlyList<string> Names => _names;

        internal CaseNode? this[string name] => _byName.GetValueOrDefault(name);

        /// <summary>Adds a value.</summary>
        /// <returns>False where the name is there already.</returns>
        internal bool Add(string name, CaseNode value)
        {
            if (!_byName.TryAdd(name, value))
                return false;
            _names.Add(name);
            return true;
        }
    }

    /// <summary>Values in order.</summary>
    internal sealed class Items(string file, long line, long column) : CaseNode(file, line, column)
    {
        internal override string Kind => "a list";

        internal List<CaseNode> All { get; } = [];
    }

    /// <summary>A text or a number.</summary>
    internal sealed class Scalar(string file, long line, long column, string text, bool isQuoted) : CaseNode(file, line, column)
    {
        internal override string Kind => isQuoted ? "a text" : $"'{text}'";

        internal string Text => text;

        /// <summary>The number; null where it is none, or not finite.</summary>
        internal double? Number => !isQuoted && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

        /// <summary>True where it says that there is no value.</summary>
        internal bool IsNull => !isQuoted && text is "" or "null" or "~";
    }
}
