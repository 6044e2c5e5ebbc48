package broken.practice;

import com.vaadin.flow.component.button.Button;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

@Entity
public class Attempt {

    @Id
    private UUID id = UUID.randomUUID();

    private Instant finished = Instant.now();

    public void setFinished(Instant finished) {
        this.finished = finished;
    }

    Button button() {
        return new Button(id.toString() + finished);
    }
}
