using Credence.Pay;
using Credence.Pay.Studies;
using Credence.Sources;
using Credence.Statistics;

namespace Credence.Claims;

/// <summary>Pay differences of the regressions that ship, by study, model and term.</summary>
/// <param name="figures">The differences; empty where none ship.</param>
/// <remarks>Method: docs/method/pay-evidence.md.</remarks>
public sealed class PayFigures(IReadOnlyDictionary<(string Study, string Model, string Term), Measurement> figures)
{
    /// <summary>The difference of a study's model for a term; null where none ships.</summary>
    public Measurement? Find(string study, string model, string term) => figures.GetValueOrDefault((study, model, term));

    /// <summary>Reads the differences that ship (<see cref="PayEvidence.FileName"/>); none where there are none.</summary>
    /// <exception cref="UnusableInputException">The file is wrong; says where.</exception>
    public static PayFigures Read(DataFolder data) => new(
        (from study in PayEvidence.Read(data)
         from model in study.Models
         from term in model.Terms
         select (
             Key: (study.Id, model.Id, term.Term),
             Figure: new Measurement(
                 MeasureUnit.PayDifference, term.Difference, new Interval(term.Low, term.High), model.Used, study.Known, $"{study.Title}, asked {study.When.Text.Replace('/', '–')}: {Held(term, model)}", null)))
        .ToDictionary(one => one.Key, one => one.Figure));

    private static string Held(TermResult term, ModelResult model) => model.Label.StartsWith(term.Label, StringComparison.Ordinal) ? model.Label : $"{term.Label}, {model.Label}";
}
