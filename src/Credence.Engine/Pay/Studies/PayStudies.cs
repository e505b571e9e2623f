using Credence.Sources;

namespace Credence.Pay.Studies;

/// <summary>The studies of pay in <c>data/pay</c>.</summary>
public static class PayStudies
{
    /// <summary>All of them, in ordinal order of their files; files of another kind are not studies.</summary>
    /// <exception cref="UnusableInputException">A file is wrong, names a source that is not registered, or two studies share an id.</exception>
    public static IReadOnlyList<PayStudy> Read(DataFolder data, SourceRegister sources)
    {
        var studies = new List<PayStudy>();
        foreach (var file in YamlFiles.Read(data.Files("pay", ".yaml")).Where(file => file.OptionalText("kind") == StudyReading.Kind))
        {
            var study = StudyReading.One(file, sources);
            studies.Add(studies.Exists(other => other.Id == study.Id) ? throw file.Wrong("id", $"study '{study.Id}' is defined twice") : study);
        }

        return studies;
    }

    /// <summary>The study of an id.</summary>
    /// <exception cref="UnusableInputException">There is none.</exception>
    public static PayStudy Find(IReadOnlyList<PayStudy> studies, string id) =>
        studies.FirstOrDefault(study => study.Id == id)
            ?? throw new UnusableInputException(id, "there is no study of this id", $"There are {string.Join(", ", studies.Select(study => study.Id))}");
}
