package broken.practice;

import org.springframework.stereotype.Service;

@Service
public class Submissions {

    public void submit() {}
}
