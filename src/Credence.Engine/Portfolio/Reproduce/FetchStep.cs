using System.Text.RegularExpressions;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>
/// Commands that fetch data. Each must say from where: by an address or the name of a data set that stands with it, or by a name to which code or settings give such a value. What asks a service for something, without a word
/// of data, is no data step.
/// </summary>
internal sealed partial class FetchStep
{
    private const int LinesOfCall = 3;
    private const int Enough = 5;
    private readonly CheckInput _input;
    private readonly DataAddress _address;
    private readonly List<FileText> _texts;
    private NamedValues? _addresses;
    private readonly NamedSettings _settings;

    private FetchStep(CheckInput input)
    {
        (_input, _address) = (input, new DataAddress(input.Cues));
        _texts = [.. input.Repository.Files.Where(file => file.Kind is FileKind.Code or FileKind.Notebook or FileKind.Configuration).Select(input.Repository.TextOf).OfType<FileText>()];
        _settings = new NamedSettings(_texts.Where(text => input.Cues.Names("configuration").Matches(text.Path) && !input.Cues.Names("ci-file").Matches(text.Path)), _address);
    }

    /// <summary>Where data is fetched from somewhere; and where a data step fetches and does not say from where.</summary>
    internal static (IReadOnlyList<Proof> Fetched, IReadOnlyList<Proof> Nowhere) Of(CheckInput input) => new FetchStep(input).Found();

    private (IReadOnlyList<Proof> Fetched, IReadOnlyList<Proof> Nowhere) Found()
    {
        var (fetched, nowhere) = (new List<Proof>(), new List<Proof>());
        foreach (var text in _texts.Where(text => text.First(_input.Cues["fetch"]) is not null || text.First(_input.Cues["fetch-named"]) is not null || text.First(_input.Cues["fetch-read"]) is not null))
        {
            var isStep = _input.Cues.Names("data-step").Matches(text.Path);
            var lines = text.Lines().ToList();
            var known = new Known(text, _address);
            for (var at = 0; at < lines.Count && fetched.Count < Enough; at++)
            {
                var (number, line) = lines[at];
                var (fetches, names) = (_input.Cues["fetch"].IsIn(line), _input.Cues["fetch-named"].IsIn(line));
                if (!fetches && !names && !_input.Cues["fetch-read"].IsIn(line))
                    continue;
                var call = string.Join('\n', lines.Skip(at).Take(LinesOfCall).Select(one => one.Line));
                if (From(known, number, call, fetches, names) is { } from && (isStep || names || _input.Cues["data-step-word"].IsIn(call) || _input.Cues["data-step-word"].IsIn(from.Text)))
                    fetched.AddRange(from.Path == text.Path && from.Line == number ? [from] : [text.Line(number, line), from]);
                else if (isStep && (fetches || names) && nowhere.Count < Enough)
                    nowhere.Add(text.Line(number, line));
            }
        }

        return (fetched, nowhere);
    }

    // the line that says from where: the call's own, one that gives a name in it its value, or, where the call is in a function that is handed an address, another of its file
    private Proof? From(Known known, int number, string call, bool fetches, bool names)
    {
        var line = call.Split('\n')[0];
        if (_address.IsIn(call) || (names && NamesDataSet(call)))
            return known.Text.Line(number, line);
        var inCall = DataAddress.NamesIn(call);
        _addresses ??= NamedValues.Of(_texts, _address.IsIn, _address.IsIn);
        var settings = _settings.Of(known.FilesNamed, inCall);
        if (inCall.Select(name => known.Addresses[name] ?? settings.Select(file => file.Addresses[name]).FirstOrDefault(proof => proof is not null) ?? _addresses.Shared(name)).FirstOrDefault(proof => proof is not null) is { } given)
            return given;
        if (names || _address.IsOpen(call))
            return inCall.Select(name => known.Names[name] ?? settings.Select(file => file.Names[name]).FirstOrDefault(proof => proof is not null)).FirstOrDefault(proof => proof is not null);
        return fetches ? known.First : null;
    }

    // the command's own name names it, or a name stands behind it that is no option and no variable
    private bool NamesDataSet(string call)
    {
        var named = _input.Cues["fetch-named"];
        var at = named.IndexIn(call, 0);
        return _input.Cues["fetch-itself"].IsIn(call.Split('\n')[0]) || Behind().IsMatch(call[named.EndAt(call, at)..]);
    }

    /// <summary>What a file gives a value, found once however many of its lines fetch.</summary>
    private sealed class Known(FileText text, DataAddress address)
    {
        private readonly Lazy<NamedValues> _addresses = new(() => NamedValues.Of([text], address.IsIn, address.IsIn));
        private readonly Lazy<NamedValues> _names = new(() => NamedValues.Of([text], _ => true, DataAddress.IsName));
        private readonly Lazy<Proof?> _first = new(() => text.Lines().FirstOrDefault(one => address.IsIn(one.Line)) is { Line: not null } found ? text.Line(found.Number, found.Line) : null);

        private readonly Lazy<IReadOnlySet<string>> _files = new(() => NamedSettings.FilesIn(text.Text));

        internal FileText Text => text;

        internal IReadOnlySet<string> FilesNamed => _files.Value;

        internal NamedValues Addresses => _addresses.Value;

        internal NamedValues Names => _names.Value;

        internal Proof? First => _first.Value;
    }

    [GeneratedRegex(@"^(?:\s*\(\s*(?:\w+\s*=\s*)?(?:[""'][\w./:-]{2,}[""']|\d+)|(?:[ \t]+-{1,2}[\w-]+)*[ \t]+[""']?\w[\w.-]+(?:/[\w.-]+)*)", RegexOptions.NonBacktracking)]
    private static partial Regex Behind();
}
