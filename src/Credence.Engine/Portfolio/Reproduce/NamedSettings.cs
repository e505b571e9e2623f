using System.Text.RegularExpressions;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>Files of settings that give names a value, for code that names the file: all of its name (<c>project.conf</c>), or its beginning in the call itself (<c>config["url"]</c>). A value in a file that nobody names is nobody's.</summary>
internal sealed partial class NamedSettings
{
    private const int Most = 20;
    private readonly ILookup<string, Values> _byName;
    private readonly ILookup<string, Values> _byStem;

    internal NamedSettings(IEnumerable<FileText> files, DataAddress address)
    {
        var all = files.Select(text => (Name: Path.GetFileName(text.Path), Values: new Values(text, address))).ToList();
        _byName = all.ToLookup(file => file.Name, file => file.Values, StringComparer.OrdinalIgnoreCase);
        _byStem = all.ToLookup(file => Path.GetFileNameWithoutExtension(file.Name), file => file.Values, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Names of files in a text.</summary>
    internal static IReadOnlySet<string> FilesIn(string text) => FileName().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Settings of the files that are named, some at most.</summary>
    /// <param name="files">Names of files.</param>
    /// <param name="inCall">Names in a call.</param>
    internal IReadOnlyList<Values> Of(IEnumerable<string> files, IEnumerable<string> inCall) =>
        [.. inCall.SelectMany(name => _byStem[name]).Concat(files.SelectMany(name => _byName[name])).Distinct().Take(Most)];

    [GeneratedRegex(@"[\w-]*\.[\w.-]*\w", RegexOptions.NonBacktracking)]
    private static partial Regex FileName();

    /// <summary>What one file gives a value, found once.</summary>
    internal sealed class Values(FileText text, DataAddress address)
    {
        private readonly Lazy<NamedValues> _addresses = new(() => NamedValues.Of([text], address.IsIn, address.IsIn));
        private readonly Lazy<NamedValues> _names = new(() => NamedValues.Of([text], _ => true, DataAddress.IsName));

        internal NamedValues Addresses => _addresses.Value;

        internal NamedValues Names => _names.Value;
    }
}
