using JdPartnership.Core.Jobs;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JdPartnership.Data.Jobs;

internal sealed class JobSentences() : ValueConverter<JobSentence, string>(sentence => sentence.ToString(), stored => JobSentence.Read(stored));
