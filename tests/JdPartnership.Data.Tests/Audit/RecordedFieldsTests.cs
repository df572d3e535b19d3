using JdPartnership.Core.Audit;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData;
using JdPartnership.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace JdPartnership.Data.Tests.Audit;

/// <summary>No value of a personal property reaches the history, whatever happens to the row.</summary>
public sealed class RecordedFieldsTests : IDisposable
{
    private const string Number = "320802200501010024";

    private readonly People _people = new();

    [Theory]
    [InlineData(EntityState.Added)]
    [InlineData(EntityState.Deleted)]
    public void RowThatComesOrGoes_ShowsItsPersonalFieldsWithoutValues(EntityState state)
    {
        var entry = _people.Entry(Student());
        entry.State = state;

        var fields = RecordedFields.Of(entry);

        Assert.Equal(["BlindIndex", "Major", "Name", "Number", "Sealed"], fields.Select(f => f.Field).Order(StringComparer.Ordinal));
        Assert.All(fields.Where(f => f.Field != "Major"), f => Assert.Equal((null, null), (f.Old, f.New)));
        Assert.Contains("电子商务", fields.Select(f => f.Old ?? f.New));
    }

    [Fact]
    public void ChangedRow_TellsThatAPersonalFieldChanged_AndTheValuesOfOthers()
    {
        var student = Student();
        var entry = _people.Entry(student);
        entry.State = EntityState.Unchanged;
        student.Number = "11010519491231002X";
        student.Sealed = [3, 4];
        student.Major = "物流管理";
        entry.DetectChanges();

        Assert.Equal(
            [new("Major", "电子商务", "物流管理"), new("Number", null, null), new FieldChange("Sealed", null, null)],
            RecordedFields.Of(entry).OrderBy(f => f.Field, StringComparer.Ordinal));
    }

    [Fact]
    public void Name_ThatIsPersonal_DoesNotNameTheRow()
    {
        Assert.Null(RecordedFields.NameOf(_people.Entry(Student())));
        Assert.Equal("商贸学院", RecordedFields.NameOf(_people.Entry(new Department { Name = "商贸学院" })));
    }

    public void Dispose() => _people.Dispose();

    private static Student Student() => new() { Name = "王小明", Number = Number, Sealed = [1, 2], BlindIndex = "abcd", Major = "电子商务" };

    private sealed class People : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Student>();
            modelBuilder.Entity<Department>();
        }
    }
}

internal sealed class Student : Entity
{
    [Personal]
    public required string Name { get; init; }

    [Personal]
    public required string Number { get; set; }

    [Personal]
    public required byte[] Sealed { get; set; }

    [Personal]
    public required string BlindIndex { get; init; }

    public required string Major { get; set; }
}

internal sealed class Department : Entity
{
    public required string Name { get; init; }
}
