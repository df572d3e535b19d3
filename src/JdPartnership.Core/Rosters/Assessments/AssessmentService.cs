using System.Globalization;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Assessments;

/// <summary>Stores grades of persons in force. Who may not speak for the enterprise changes only what the college says.</summary>
public sealed class AssessmentService(
    IAssessmentRepository assessments, IRosterRepository rosters, IUnitOfWork unitOfWork, ICurrentUser user, BusinessClock clock)
{
    /// <returns>Persons whose assessment changed.</returns>
    /// <exception cref="NotFoundException">The roster has no such entry in force within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">Somebody else assessed a person this form assesses, since it was opened.</exception>
    /// <exception cref="DomainException">A stay has not begun, or a remark is too long. Fields are those of the line, by its number.</exception>
    public async Task<int> SaveAsync(SaveAssessments command, CancellationToken cancellationToken)
    {
        _ = await rosters.FindAsync(command.RosterId, cancellationToken) ?? throw new NotFoundException($"roster {command.RosterId}");
        List<(int Number, AssessmentLine Line)> lines = [.. command.Lines.Select((line, number) => (number, Tidied(line)))];
        var entries = (await assessments.ListEntriesAsync(command.RosterId, [.. lines.Select(l => l.Line.EntryId)], cancellationToken)).ToDictionary(e => e.Id);
        lines.ForEach(l => EntryOf(l.Line, entries));
        List<(int Number, AssessmentLine Line)> touched = [.. lines.Where(l => IsTouched(l.Line))];
        var stored = (await assessments.ListAsync(command.RosterId, [.. entries.Values.Select(e => e.IdIndex)], cancellationToken)).ToDictionary(a => a.IdIndex);
        Refuse([.. touched.SelectMany(l => Check(l.Line, l.Number, EntryOf(l.Line, entries)))]);
        foreach (var (_, line) in touched)
        {
            Assess(line, entries[line.EntryId], stored);
        }

        await SaveAsync(cancellationToken);
        return touched.Count;
    }

    public static string FieldOf(int line, string field) => string.Create(CultureInfo.InvariantCulture, $"Lines[{line}].{field}");

    private void Assess(AssessmentLine line, RosterEntry entry, Dictionary<string, StayAssessment> stored)
    {
        var assessment = stored.GetValueOrDefault(entry.IdIndex);
        if (assessment?.Version != line.Version)
        {
            throw new ConcurrencyException();
        }

        if (assessment is null)
        {
            assessments.Add(assessment = new StayAssessment(entry.RosterId, entry.CollegeId, entry.IdIndex));
        }

        if (user.May(Permission.AssessForEnterprise))
        {
            assessment.AssessForEnterprise(line.Typed.EnterpriseGrade, user, clock.UtcNow);
        }

        assessment.AssessForCollege(line.Typed.CollegeGrade, user, clock.UtcNow);
        assessment.Note(line.Typed.Remark);
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }
        catch (DuplicateException)
        {
            // Two people gave the same person the first grade at the same moment.
            throw new ConcurrencyException();
        }
    }

    private bool IsTouched(AssessmentLine line) =>
        line.Typed.CollegeGrade != line.Shown.CollegeGrade
        || line.Typed.Remark != line.Shown.Remark
        || (line.Typed.EnterpriseGrade != line.Shown.EnterpriseGrade && user.May(Permission.AssessForEnterprise));

    private IEnumerable<DomainError> Check(AssessmentLine line, int number, RosterEntry entry)
    {
        if (entry.Start > clock.Today)
        {
            yield return new("Assessment.NotBegun", FieldOf(number, nameof(AssessmentValues.CollegeGrade)), Rules.RuleText.Of(entry.Start));
        }

        if (line.Typed.Remark?.Length > StayAssessment.RemarkLength)
        {
            yield return new("Assessment.RemarkTooLong", FieldOf(number, nameof(AssessmentValues.Remark)), StayAssessment.RemarkLength);
        }
    }

    private static RosterEntry EntryOf(AssessmentLine line, Dictionary<int, RosterEntry> entries) =>
        entries.GetValueOrDefault(line.EntryId) ?? throw new NotFoundException($"entry {line.EntryId} in force");

    private static AssessmentLine Tidied(AssessmentLine line) => line with { Typed = Tidied(line.Typed), Shown = Tidied(line.Shown) };

    private static AssessmentValues Tidied(AssessmentValues values) => values with { Remark = NameText.Tidy(values.Remark) is { Length: > 0 } remark ? remark : null };

    private static void Refuse(IReadOnlyList<DomainError> errors)
    {
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }
    }
}
